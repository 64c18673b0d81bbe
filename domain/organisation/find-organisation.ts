import { nameTables } from './names'
import type { Organisation, OrganisationRegister } from './organisation'
import { namesEqualTo } from './scan'

/**
 * The organisations that bear the words as a name, an alias or a former name, however they are spaced or bracketed;
 * a name that several places know gives all of them, and the place in front (溧阳市应急局) decides.
 */
export function findOrganisation(
  register: OrganisationRegister,
  words: string,
): readonly Organisation[] {
  const ids = new Set(
    namesEqualTo(words, nameTables(register))
      .filter(({ kind }) => kind !== 'collective')
      .flatMap(({ organisationIds }) => organisationIds),
  )
  return register.organisations.filter(({ id }) => ids.has(id))
}
