import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Organisation, OrganisationRegister } from '../../../domain/organisation/organisation'

const file = join(__dirname, '..', '..', '..', 'resources', 'registers', 'organisations.json')

/** The bundled register. */
export const register = JSON.parse(readFileSync(file, 'utf8')) as OrganisationRegister

export function organisation(id: string): Organisation {
  const found = register.organisations.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no organisation ${id}`)
  return found
}
