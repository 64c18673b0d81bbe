import { useCallback } from 'react'
import { Loading } from '../../components/loading'
import { useCall, type Loaded } from '../../hooks/use-call'
import { useStore } from '../../store'
import { AnnotationList } from './annotation-list'
import { listSession } from './list-session'

/** 批注: all notes of the user, one click from their place. */
export function AnnotationsPage() {
  const { trash } = useStore(listSession)
  const [annotations, reloadAnnotations] = useCall('annotation.list', { trash })
  const [documents] = useCall('document.list', {})
  const [tags, reloadTags] = useCall('annotation.tagList', {})
  const [overview, reloadOverview] = useCall('annotation.overview', {})
  const reload = useCallback(() => {
    reloadAnnotations()
    reloadTags()
    reloadOverview()
  }, [reloadAnnotations, reloadTags, reloadOverview])
  return (
    <Loading state={annotations}>
      {(notes) => (
        <Loading state={documents}>
          {(all) => (
            <AnnotationList
              key={trash ? 'trash' : 'live'}
              // While the other list is on its way, the old one must not stand under its name.
              annotations={notes.filter(({ deletedAt }) => (deletedAt !== null) === trash)}
              documents={all}
              tags={valueOr(tags, [])}
              overview={valueOr(overview, null)}
              reload={reload}
            />
          )}
        </Loading>
      )}
    </Loading>
  )
}

const valueOr = <T, D>(state: Loaded<T>, otherwise: D): T | D =>
  state.kind === 'loaded' ? state.value : otherwise
