import type { Handlers } from '../../contract/ipc'
import type { Services } from '../services/services'
import { annotationHandlers } from './handlers/annotations'
import { calculationHandlers } from './handlers/calculations'
import { checkingHandlers } from './handlers/checking'
import { fileHandlers } from './handlers/files'
import { gazetteHandlers } from './handlers/gazettes'
import { keptCalculationHandlers } from './handlers/kept-calculations'
import { printHandlers, type Desk } from './handlers/printing'
import { programHandlers, type ProgramFacts } from './handlers/program'
import { registerHandlers } from './handlers/registers'
import { workspaceHandlers } from './handlers/workspace'

/** All calls of the table; a missing or misspelt one does not compile. */
export const createHandlers = (
  services: Services,
  program: ProgramFacts,
  desk: Desk,
): Handlers => ({
  ...programHandlers(services, program),
  ...gazetteHandlers(services),
  ...registerHandlers(services),
  ...annotationHandlers(services),
  ...workspaceHandlers(services),
  ...calculationHandlers(services),
  ...printHandlers(services, desk),
  ...keptCalculationHandlers(services),
  ...fileHandlers(services),
  ...checkingHandlers(services),
})
