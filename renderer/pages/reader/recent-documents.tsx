import { Loading } from '../../components/loading'
import { moveFocus } from '../../hooks/arrow-focus'
import { useCall } from '../../hooks/use-call'
import { useNavigation } from '../../navigation'
import { Dropdown } from './dropdown'
import { useRecentPlaces } from './reading-places'

/** The documents that were read last, to go on where one stopped. */
export function RecentDocuments() {
  return (
    <Dropdown label="最近" title="最近读过的文件" className="recent">
      {(close) => <RecentList onOpen={close} />}
    </Dropdown>
  )
}

function RecentList({ onOpen }: { readonly onOpen: () => void }) {
  const [documents] = useCall('document.list', {})
  const places = useRecentPlaces()
  const { go } = useNavigation()
  return (
    <Loading state={documents}>
      {(all) => (
        <ol
          aria-label="最近读过的文件"
          onKeyDown={(event) => {
            moveFocus(event, 'button')
          }}
        >
          {places.map(({ documentId }) => {
            const document = all.find(({ id }) => id === documentId)
            return document === undefined ? null : (
              <li key={documentId}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    onOpen()
                    go({ room: 'reader', documentId, target: null })
                  }}
                >
                  <span className="quiet">{document.documentNumber ?? '无文号'}</span>{' '}
                  {document.title}
                </button>
              </li>
            )
          })}
        </ol>
      )}
    </Loading>
  )
}
