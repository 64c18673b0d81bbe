import type { PlacedAnnotation } from '../../../domain/annotation/annotation'
import { needsPlace } from '../../../domain/annotation/annotation'
import { actWords, type AnnotationVersion } from '../../../domain/annotation/history'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import { useNavigation } from '../../navigation'
import { colourWords, kindWords, timeWords } from '../../words'
import { TagField } from './tag-field'
import type { AnnotationActs } from './use-annotation-acts'

interface AnnotationDetailProps {
  readonly annotation: PlacedAnnotation
  readonly all: readonly PlacedAnnotation[]
  readonly knownTags: readonly string[]
  readonly acts: AnnotationActs
  /** Whether the field for tags takes the focus, as after F2. */
  readonly editTags: boolean
  readonly onClose: () => void
}

/** A note with its tags, its links and all of its versions. */
export function AnnotationDetail(props: AnnotationDetailProps) {
  const { annotation, all, knownTags, acts, editTags, onClose } = props
  const { id, anchor, tags, note, deletedAt } = annotation
  const isLive = deletedAt === null
  return (
    <aside
      className="annotation-detail"
      aria-label="批注详情"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose()
      }}
    >
      <header className="row">
        <h2>批注详情</h2>
        <button type="button" onClick={onClose}>
          关闭
        </button>
      </header>
      <blockquote className="song selectable">{anchor.quote}</blockquote>
      {note === '' ? null : <p className="note-text selectable">{note}</p>}
      {annotation.placement === 'orphaned' && isLive ? (
        <OrphanPart annotation={annotation} acts={acts} />
      ) : null}
      <h3>标签</h3>
      <p className="note-tags">
        {tags.map((tag) => (
          <span key={tag} className="note-tag">
            {tag}
            {isLive ? (
              <button
                type="button"
                aria-label={`去掉标签“${tag}”`}
                onClick={() => {
                  acts.tag([id], [], [tag])
                }}
              >
                ×
              </button>
            ) : null}
          </span>
        ))}
        {tags.length === 0 ? <span className="quiet">无</span> : null}
      </p>
      {isLive ? (
        <TagField
          key={`${id} ${editTags ? 'focus' : ''}`}
          label="给这条批注添加标签"
          known={knownTags}
          autoFocus={editTags}
          onAdd={(added) => {
            acts.tag([id], added, [])
          }}
        />
      ) : null}
      <LinkPart annotation={annotation} all={all} acts={acts} />
      <History annotation={annotation} acts={acts} />
    </aside>
  )
}

function OrphanPart({ annotation, acts }: Pick<AnnotationDetailProps, 'annotation' | 'acts'>) {
  const { go } = useNavigation()
  const { id, anchor } = annotation
  return (
    <div className="orphan-part">
      <p>{annotation.placementReason}。</p>
      <p className="quiet">
        可打开文件，选取批注应在的文字后选择“批注在此处”；或保留为无位置的批注。
      </p>
      <p className="row">
        <button
          type="button"
          onClick={() => {
            go({ room: 'reader', documentId: anchor.documentId, target: null })
          }}
        >
          打开文件
        </button>
        <button
          type="button"
          onClick={() => {
            acts.keepOrphan([id], needsPlace(annotation))
          }}
        >
          {needsPlace(annotation) ? '保留为无位置批注' : '放回待确认'}
        </button>
      </p>
    </div>
  )
}

function LinkPart({
  annotation,
  all,
  acts,
}: Pick<AnnotationDetailProps, 'annotation' | 'all' | 'acts'>) {
  const { go } = useNavigation()
  const { id } = annotation
  const back = all.filter(({ links }) =>
    links.some(({ target }) => target.kind === 'annotation' && target.annotationId === id),
  )
  if (annotation.links.length === 0 && back.length === 0) return null
  const open = (other: PlacedAnnotation) => {
    const { documentId, start, end } = other.anchor
    const target = other.placement === 'orphaned' ? null : { start, end }
    go({ room: 'reader', documentId, target })
  }
  const note = (other: PlacedAnnotation) => (
    <button
      type="button"
      className="link song"
      onClick={() => {
        open(other)
      }}
    >
      {other.anchor.quote.slice(0, 60)}
    </button>
  )
  return (
    <>
      <h3>关联</h3>
      <ul>
        {annotation.links.map((link) => {
          const { target } = link
          const other =
            target.kind === 'annotation'
              ? all.find((candidate) => candidate.id === target.annotationId)
              : undefined
          return (
            <li key={link.id}>
              {target.kind === 'step' ? (
                <span>计算步骤：{target.title}</span>
              ) : other === undefined ? (
                <span className="quiet">该批注在回收站中</span>
              ) : (
                note(other)
              )}{' '}
              <button
                type="button"
                className="link quiet"
                onClick={() => {
                  acts.unlink(id, link.id)
                }}
              >
                取消关联
              </button>
            </li>
          )
        })}
        {back.map((other) => (
          <li key={other.id}>
            <span className="quiet">被关联自：</span>
            {note(other)}
          </li>
        ))}
      </ul>
    </>
  )
}

function History({ annotation, acts }: Pick<AnnotationDetailProps, 'annotation' | 'acts'>) {
  const { id, updatedAt, deletedAt } = annotation
  // Asked anew whenever the note has changed.
  return (
    <Versions
      key={`${updatedAt} ${deletedAt ?? ''}`}
      id={id}
      acts={acts}
      isLive={deletedAt === null}
    />
  )
}

interface VersionsProps {
  readonly id: string
  readonly acts: AnnotationActs
  readonly isLive: boolean
}

const isCurrent = (versions: readonly AnnotationVersion[], version: AnnotationVersion): boolean =>
  JSON.stringify(versions.at(-1)?.content) === JSON.stringify(version.content)

function Versions({ id, acts, isLive }: VersionsProps) {
  const [versions] = useCall('annotation.history', { id })
  return (
    <>
      <h3>历史版本</h3>
      <Loading state={versions}>
        {(all) => (
          <ol className="versions">
            {[...all].reverse().map((version) => {
              const { sequence, at, act, by, content } = version
              return (
                <li key={sequence}>
                  <p className="quiet">
                    {timeWords(at)} {actWords[act] ?? act}
                    {by === null || by === '' ? '' : `（${by}）`}
                  </p>
                  <p className="note-text">
                    {colourWords[content.colour]}
                    {kindWords[content.kind]}
                    {content.tags.length === 0 ? '' : `，标签：${content.tags.join('、')}`}
                    {content.note === '' ? '' : `，批注：${content.note}`}
                  </p>
                  {!isLive || isCurrent(all, version) ? null : (
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        acts.restoreVersion(id, sequence)
                      }}
                    >
                      恢复此版本
                    </button>
                  )}
                </li>
              )
            })}
          </ol>
        )}
      </Loading>
    </>
  )
}
