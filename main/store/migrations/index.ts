import type { Migration } from '../migrate'
import { createWorkspace } from './001-create-workspace'
import { markWorkspace } from './002-mark-workspace'
import { createOwnFiles } from './003-create-own-files'
import { enrichAnnotations } from './004-enrich-annotations'
import { keepCalculations } from './005-keep-calculations'

export { workspaceApplicationId } from './002-mark-workspace'

export const migrations: readonly Migration[] = [
  createWorkspace,
  markWorkspace,
  createOwnFiles,
  enrichAnnotations,
  keepCalculations,
]
