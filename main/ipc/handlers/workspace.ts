import type { Handlers } from '../../../contract/ipc'
import type { Annotations } from '../../services/annotations'
import type { Settings } from '../../services/settings'

/** What the user keeps: notes and settings. */
export function workspaceHandlers(services: {
  readonly annotations: Annotations
  readonly settings: Settings
}): Pick<
  Handlers,
  | 'annotation.list'
  | 'annotation.listByDocument'
  | 'annotation.add'
  | 'annotation.change'
  | 'annotation.remove'
  | 'annotation.restore'
  | 'setting.list'
  | 'setting.save'
> {
  const { annotations, settings } = services
  return {
    'annotation.list': () => annotations.list(),
    'annotation.listByDocument': ({ documentId }) => annotations.listByDocument(documentId),
    'annotation.add': (draft) => annotations.add(draft),
    'annotation.change': (change) => annotations.change(change),
    'annotation.remove': async ({ id }) => {
      await annotations.remove(id)
      return {}
    },
    'annotation.restore': ({ id }) => annotations.restore(id),
    'setting.list': () => settings.list(),
    'setting.save': async (setting) => {
      await settings.save(setting)
      return {}
    },
  }
}
