import type { Handlers } from '../../../contract/ipc'
import type { Batches } from '../../services/batches'
import type { Calculators } from '../../services/calculators'

/** Single calculations and batches. */
export function calculationHandlers(services: {
  readonly calculators: Calculators
  readonly batches: Batches
}): Pick<
  Handlers,
  | 'calculator.list'
  | 'calculator.run'
  | 'calculator.distance'
  | 'calculator.selfCheck'
  | 'batch.chooseWorkbook'
  | 'batch.openSample'
  | 'batch.inspect'
  | 'batch.run'
  | 'batch.cancel'
  | 'batch.page'
  | 'batch.histogram'
  | 'batch.detail'
  | 'batch.export'
  | 'batch.scenario'
  | 'batch.exportScenario'
  | 'batch.saveTemplate'
> {
  const { calculators, batches } = services
  return {
    'calculator.list': () => calculators.list(),
    'calculator.run': (request) => calculators.run(request),
    'calculator.distance': (request) => calculators.distance(request),
    'calculator.selfCheck': () => calculators.selfCheck(),
    'batch.chooseWorkbook': () => batches.chooseWorkbook(),
    'batch.openSample': ({ calculatorId }) => batches.openSample(calculatorId),
    'batch.inspect': (request) => batches.inspect(request),
    'batch.run': (request) => batches.run(request),
    'batch.cancel': () => {
      batches.cancel()
      return {}
    },
    'batch.page': (request) => batches.page(request),
    'batch.histogram': (request) => batches.histogram(request),
    'batch.detail': (request) => batches.detail(request),
    'batch.export': ({ batchId }) => batches.export(batchId),
    'batch.scenario': (request) => batches.scenario(request),
    'batch.exportScenario': ({ batchId }) => batches.exportScenario(batchId),
    'batch.saveTemplate': ({ calculatorId }) => batches.saveTemplate(calculatorId),
  }
}
