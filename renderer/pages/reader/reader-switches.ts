import { useEffect } from 'react'
import { call } from '../../api'
import { createStore, useStore } from '../../store'

/** What the reader shows beside the text; kept over a restart. */
export interface ReaderSwitches {
  /** 勘误: proposed words beside the printed ones. */
  readonly errata: boolean
  /** 原文行: the corpus lines under each block. */
  readonly original: boolean
}

const switches = createStore<ReaderSwitches>({ errata: true, original: false })
const setting = 'reader.switches'
let isRead = false

export function useReaderSwitches(): ReaderSwitches {
  useEffect(() => {
    if (isRead) return
    isRead = true
    call('setting.list', {}).then(
      ({ [setting]: saved }) => {
        if (saved !== undefined)
          switches.change(() => ({
            errata: saved.includes('errata'),
            original: saved.includes('original'),
          }))
      },
      // Without saved settings the usual ones hold.
      () => undefined,
    )
  }, [])
  return useStore(switches)
}

export function toggleSwitch(name: keyof ReaderSwitches): void {
  switches.change((old) => ({ ...old, [name]: !old[name] }))
  const { errata, original } = switches.get()
  const value = [errata ? 'errata' : '', original ? 'original' : ''].join(' ')
  // A switch that could not be kept is no trouble worth a word: it holds for this session.
  call('setting.save', { name: setting, value }).catch(() => undefined)
}
