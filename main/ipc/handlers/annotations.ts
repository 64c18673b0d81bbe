import type { CallName, Handlers } from '../../../contract/ipc'
import type { AnnotationExchange } from '../../services/annotation-exchange'
import type { Annotations } from '../../services/annotations'

type AnnotationCall = Extract<CallName, `annotation.${string}`>

/** The user's notes. */
export function annotationHandlers(services: {
  readonly annotations: Annotations
  readonly annotationExchange: AnnotationExchange
}): Pick<Handlers, AnnotationCall> {
  const { annotations, annotationExchange } = services
  return {
    'annotation.list': ({ trash }) => annotations.list(trash),
    'annotation.listByDocument': ({ documentId }) => annotations.listByDocument(documentId),
    'annotation.add': (draft) => annotations.add(draft),
    'annotation.change': (edit) => annotations.change(edit),
    'annotation.remove': async ({ id }) => {
      await annotations.remove([id])
      return {}
    },
    'annotation.restore': async ({ id }) => {
      const [restored] = await annotations.restore([id])
      if (restored === undefined) throw new Error(`restored nothing: ${id}`)
      return restored
    },
    'annotation.colourAll': async ({ ids, colour }) => {
      await annotations.colour(ids, colour)
      return {}
    },
    'annotation.removeAll': async ({ ids }) => {
      await annotations.remove(ids)
      return {}
    },
    'annotation.restoreAll': async ({ ids }) => {
      await annotations.restore(ids)
      return {}
    },
    'annotation.tag': async (change) => {
      await annotations.tag(change)
      return {}
    },
    'annotation.tagList': () => annotations.tags(),
    'annotation.tagRename': async ({ from, to }) => ({
      notes: await annotations.renameTag(from, to),
    }),
    'annotation.tagMerge': async ({ from, to }) => ({
      notes: await annotations.mergeTags(from, to),
    }),
    'annotation.tagRemove': async ({ name }) => ({ notes: await annotations.removeTag(name) }),
    'annotation.link': ({ id, target }) => annotations.link(id, target),
    'annotation.unlink': ({ id, linkId }) => annotations.unlink(id, linkId),
    'annotation.place': ({ id, anchor }) => annotations.place(id, anchor),
    'annotation.keepOrphan': async ({ ids, kept }) => {
      await annotations.keepOrphan(ids, kept)
      return {}
    },
    'annotation.history': ({ id }) => annotations.history(id),
    'annotation.restoreVersion': ({ id, sequence }) => annotations.restoreVersion(id, sequence),
    'annotation.undo': () => annotations.acts.undo(),
    'annotation.redo': () => annotations.acts.redo(),
    'annotation.overview': () => annotations.overview(),
    'annotation.export': (request) => annotationExchange.export(request),
    'annotation.import': () => annotationExchange.import(),
  }
}
