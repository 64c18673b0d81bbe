import type { Migration } from '../migrate'

/** The bytes GDWS in the file's header: tells a workspace from any other SQLite file. */
export const workspaceApplicationId = 0x47445753

export const markWorkspace: Migration = {
  version: 2,
  name: 'mark workspace',
  up: [`PRAGMA application_id = ${workspaceApplicationId}`],
}
