import type { keptCalculationCalls } from '../../../contract/kept-calculations'
import type { Handlers } from '../../../contract/ipc'
import type { CalculationExport } from '../../services/calculation-export'
import type { ClauseCalculators } from '../../services/clause-calculators'
import type { Parameters } from '../../services/parameters'
import type { SavedCalculations } from '../../services/saved-calculations'

/** Saved calculations, parameters, and the calculators of a clause. */
export function keptCalculationHandlers(services: {
  readonly savedCalculations: SavedCalculations
  readonly parameters: Parameters
  readonly clauseCalculators: ClauseCalculators
  readonly calculationExport: CalculationExport
}): Pick<Handlers, keyof typeof keptCalculationCalls> {
  const { savedCalculations: saved, parameters, clauseCalculators, calculationExport } = services
  return {
    'calculator.byClause': ({ documentId }) => clauseCalculators.of(documentId),
    'calculation.save': (request) => saved.save(request),
    'calculation.export': (request) => calculationExport.ofForm(request),
    'calculation.exportSaved': (request) => calculationExport.ofSaved(request),
    'calculation.list': (request) => saved.list(request),
    'calculation.open': (request) => saved.open(request),
    'calculation.rename': (request) => saved.rename(request),
    'calculation.duplicate': (request) => saved.duplicate(request),
    'calculation.remove': async (request) => {
      await saved.remove(request)
      return {}
    },
    'calculation.restore': (request) => saved.restore(request),
    'calculation.compare': (request) => saved.compare(request),
    'calculation.recompute': (request) => saved.recompute(request),
    'parameter.list': () => parameters.list(),
    'parameter.save': (request) => parameters.save(request),
    'parameter.remove': ({ id }) => parameters.remove(id),
    'parameter.restore': ({ id }) => parameters.restore(id),
  }
}
