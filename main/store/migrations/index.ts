import type { Migration } from '../migrate'
import { createWorkspace } from './001-create-workspace'
import { markWorkspace } from './002-mark-workspace'

export { workspaceApplicationId } from './002-mark-workspace'

export const migrations: readonly Migration[] = [createWorkspace, markWorkspace]
