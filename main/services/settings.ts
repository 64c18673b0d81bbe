import type { Database } from '../store/database'
import { logOperation } from '../store/operation-log'
import { listSettings, saveSetting } from '../store/settings'

export interface Settings {
  list(): Promise<Readonly<Record<string, string>>>
  save(setting: { readonly name: string; readonly value: string }): Promise<void>
}

export const createSettings = (workspace: Database, now: () => string): Settings => ({
  list: () => listSettings(workspace),
  save: async (setting) => {
    const at = now()
    await workspace.transaction(async (tx) => {
      await saveSetting(tx, setting, at)
      const { name, value } = setting
      await logOperation(tx, { act: 'setting.save', subject: name, content: { value } }, at)
    })
  },
})
