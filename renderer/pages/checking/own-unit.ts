import { call } from '../../api'
import { createStore } from '../../store'

const setting = 'unit.own'

/** Id of the chosen unit; null for none, undefined until the settings are read. */
export const ownUnit = createStore<string | null | undefined>(undefined)

/** Reads the choice once for the life of the window. */
export function loadOwnUnit(): void {
  if (ownUnit.get() !== undefined) return
  call('setting.list', {}).then(
    (settings) => {
      // Chosen meanwhile: that counts.
      ownUnit.change((old) => (old === undefined ? settings[setting] || null : old))
    },
    () => {
      ownUnit.change((old) => old ?? null)
    },
  )
}

/** The choice is kept; main has answered when the promise ends. */
export async function chooseOwnUnit(organisationId: string): Promise<void> {
  ownUnit.change(() => organisationId)
  await call('setting.save', { name: setting, value: organisationId })
}
