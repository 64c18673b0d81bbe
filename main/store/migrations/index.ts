import type { Migration } from '../migrate'
import { createWorkspace } from './001-create-workspace'

export const migrations: readonly Migration[] = [createWorkspace]
