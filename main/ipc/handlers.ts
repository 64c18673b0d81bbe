import type { Handlers } from '../../contract/ipc'
import type { Services } from '../services/services'
import { calculationHandlers } from './handlers/calculations'
import { gazetteHandlers } from './handlers/gazettes'
import { programHandlers, type ProgramFacts } from './handlers/program'
import { registerHandlers } from './handlers/registers'
import { workspaceHandlers } from './handlers/workspace'

/** All calls of the table; a missing or misspelt one does not compile. */
export const createHandlers = (services: Services, program: ProgramFacts): Handlers => ({
  ...programHandlers(services, program),
  ...gazetteHandlers(services),
  ...registerHandlers(services),
  ...workspaceHandlers(services),
  ...calculationHandlers(services),
})
