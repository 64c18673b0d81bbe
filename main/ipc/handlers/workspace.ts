import type { Handlers } from '../../../contract/ipc'
import type { Settings } from '../../services/settings'

/** What the user keeps beside notes and files. */
export function workspaceHandlers(services: {
  readonly settings: Settings
}): Pick<Handlers, 'setting.list' | 'setting.save'> {
  const { settings } = services
  return {
    'setting.list': () => settings.list(),
    'setting.save': async (setting) => {
      await settings.save(setting)
      return {}
    },
  }
}
