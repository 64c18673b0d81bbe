import { useCallback, useEffect, useRef, useState } from 'react'
import { isOwnDocument } from '../domain/import/own-document'
import { onEvent } from './api'
import { TextField } from './components/text-field'
import { NavigationProvider, useNavigation, type Place } from './navigation'
import { NoticeProvider } from './notice'
import { AnnotationsPage } from './pages/annotations/annotations-page'
import { CalculatorsPage } from './pages/calculators/calculators-page'
import { CheckingPage } from './pages/checking/checking-page'
import { FilesPage } from './pages/files/files-page'
import { LibraryPage } from './pages/library/library-page'
import { ReaderPage } from './pages/reader/reader-page'
import { SearchPage } from './pages/search/search-page'
import { SettingsPage } from './pages/settings/settings-page'
import { Printing, usePrint } from './print/printing'
import { previewed } from './print/print-store'
import { SettingsProvider } from './settings'
import { StatusLine } from './status-line'
import { useStore } from './store'

type Room = Exclude<Place['room'], 'reader'>

const rooms: readonly { readonly room: Room; readonly label: string; readonly key: string }[] = [
  { room: 'library', label: '公报库', key: 'Ctrl+1' },
  { room: 'search', label: '检索', key: 'Ctrl+2' },
  { room: 'annotations', label: '批注', key: 'Ctrl+3' },
  { room: 'calculators', label: '办事', key: 'Ctrl+4' },
  { room: 'files', label: '我的文件', key: 'Ctrl+5' },
  { room: 'checking', label: '核对', key: 'Ctrl+6' },
  { room: 'settings', label: '设置', key: 'Ctrl+,' },
]

/** The room that is lit: a document is read in the room it comes from. */
function roomOf(place: Place): Room {
  if (place.room !== 'reader') return place.room
  return isOwnDocument(place.documentId) ? 'files' : 'library'
}

export function App() {
  return (
    <NoticeProvider>
      <SettingsProvider>
        <NavigationProvider>
          <Frame />
        </NavigationProvider>
      </SettingsProvider>
    </NoticeProvider>
  )
}

function Frame() {
  const { place, canGoBack, canGoForward, go, back, forward } = useNavigation()
  // The query outlives the search page, so that one comes back to the same hits.
  const [query, setQuery] = useState('')
  const searchField = useRef<HTMLDivElement>(null)
  const print = usePrint(place)
  const isPreviewed = useStore(previewed) !== null

  const focusSearch = useCallback(() => {
    const field = searchField.current?.querySelector('input')
    field?.focus()
    field?.select()
  }, [])
  const search = useCallback(
    (text: string) => {
      setQuery(text)
      if (text.trim() !== '') go({ room: 'search' })
    },
    [go],
  )

  useEffect(
    () =>
      onEvent('menu.command', ({ command }) => {
        const room = rooms.find((candidate) => command === `room.${candidate.room}`)?.room
        if (room !== undefined) go({ room })
        else if (command === 'back') back()
        else if (command === 'forward') forward()
        else if (command === 'search.focus') focusSearch()
      }),
    [go, back, forward, focusSearch],
  )

  useEffect(() => {
    // The menu has Ctrl+K; this is the habit of those who come from an editor.
    const onKey = (event: KeyboardEvent) => {
      if (!event.ctrlKey || !event.shiftKey || event.key.toLowerCase() !== 'f') return
      event.preventDefault()
      focusSearch()
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [focusSearch])

  return (
    <>
      <div className="frame" inert={isPreviewed}>
        <header className="top-bar">
          <span className="brand">公报案头</span>
          <button type="button" disabled={!canGoBack} onClick={back} title="后退（Alt+←）">
            ← 后退
          </button>
          <button type="button" disabled={!canGoForward} onClick={forward} title="前进（Alt+→）">
            前进 →
          </button>
          <div className="global-search" role="search" ref={searchField}>
            <TextField
              value={query}
              onValue={setQuery}
              onEnter={() => {
                search(query)
              }}
              placeholder="在全部公报中检索（Ctrl+K）"
              aria-label="在全部公报中检索"
              maxLength={200}
            />
            <button
              type="button"
              onClick={() => {
                search(query)
              }}
            >
              检索
            </button>
          </div>
          <button type="button" onClick={print} title="打印当前页面（Ctrl+P）">
            打印…
          </button>
        </header>
        <nav className="rail" aria-label="房间">
          {rooms.map(({ room, label, key }) => {
            const current = roomOf(place) === room
            return (
              <button
                key={room}
                type="button"
                className="rail-entry"
                aria-current={current ? 'page' : undefined}
                title={`${label}（${key}）`}
                onClick={() => {
                  go({ room })
                }}
              >
                {label}
              </button>
            )
          })}
        </nav>
        <main className="room">
          <Room place={place} query={query} onQuery={setQuery} />
        </main>
        <StatusLine />
      </div>
      <Printing place={place} />
    </>
  )
}

interface RoomProps {
  readonly place: Place
  readonly query: string
  readonly onQuery: (query: string) => void
}

function Room({ place, query, onQuery }: RoomProps) {
  const { move } = useNavigation()
  switch (place.room) {
    case 'library':
      return <LibraryPage />
    case 'reader':
      return (
        <ReaderPage
          key={place.documentId}
          documentId={place.documentId}
          target={place.target}
          move={move}
        />
      )
    case 'search':
      return <SearchPage query={query} onQuery={onQuery} />
    case 'annotations':
      return <AnnotationsPage />
    case 'calculators':
      return <CalculatorsPage />
    case 'files':
      return <FilesPage />
    case 'checking':
      return <CheckingPage />
    case 'settings':
      return <SettingsPage />
  }
}
