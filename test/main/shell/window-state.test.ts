import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  fitBounds,
  keepWindowState,
  nextZoom,
  readWindowState,
} from '../../../main/shell/window-state'

const area = { x: 0, y: 24, width: 1366, height: 744 }

describe('the place of the window', () => {
  it('is the middle of a small screen at first, no larger than it', () => {
    expect(fitBounds(null, area)).toEqual(area)
  })

  it('stays where it was left', () => {
    const bounds = { x: 100, y: 60, width: 1000, height: 600 }
    expect(fitBounds(bounds, area)).toEqual(bounds)
  })

  it('comes back from a screen that is gone', () => {
    const bounds = { x: 2500, y: -900, width: 1000, height: 600 }
    expect(fitBounds(bounds, area)).toEqual({ x: 366, y: 24, width: 1000, height: 600 })
  })

  it('shrinks with the screen', () => {
    const bounds = { x: 0, y: 0, width: 2560, height: 1400 }
    expect(fitBounds(bounds, area)).toEqual(area)
  })
})

describe('zooming', () => {
  it('goes step by step and ends at 80 % and 200 %', () => {
    expect([nextZoom(1, 1), nextZoom(1.1, 1), nextZoom(1, -1)]).toEqual([1.1, 1.25, 0.9])
    expect([nextZoom(2, 1), nextZoom(0.8, -1)]).toEqual([2, 0.8])
  })

  it('finds the next step from a factor that Chromium rounded', () => {
    expect(nextZoom(1.2500000001, 1)).toBe(1.5)
    expect(nextZoom(1.2499999999, -1)).toBe(1.1)
  })
})

describe('the kept state of the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-state-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const fresh = { bounds: null, maximized: false, zoom: 1 }

  it('is read as it was written', () => {
    const state = {
      bounds: { x: 1, y: 2, width: 1000, height: 700 },
      maximized: true,
      zoom: 1.25,
    }
    keepWindowState(folder, state)
    expect(readWindowState(folder)).toEqual(state)
  })

  it.each([
    ['no file', null],
    ['half a file', '{"bounds":{"x":'],
    ['another kind of value', '[1]'],
    ['a zoom that is none', '{"zoom":"large","maximized":"yes","bounds":{"x":1}}'],
  ])('starts afresh from %s', (_what, content) => {
    if (content === null) expect(readWindowState(join(folder, 'none'))).toEqual(fresh)
    else {
      writeFileSync(join(folder, 'window.json'), content)
      expect(readWindowState(folder)).toEqual(fresh)
    }
  })

  it('keeps the zoom readable whatever the file says', () => {
    writeFileSync(join(folder, 'window.json'), '{"zoom":40}')
    expect(readWindowState(folder).zoom).toBe(2)
  })
})
