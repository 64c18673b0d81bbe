import type { CalculatorDescription } from '../../../contract/calculation'
import { Loading } from '../../components/loading'
import { useCall } from '../../hooks/use-call'
import { useNavigation } from '../../navigation'
import { BatchPage } from './batch-page'
import { CalculatorList } from './calculator-list'
import { ParametersPage } from './parameters-page'
import { room, showRoom, type Room } from './room'
import { SavedPage } from './saved-page'
import { SinglePage } from './single-page'
import { useStore } from '../../store'

/** 办事: the calculators, each for one subject and, from Excel, for many. */
export function CalculatorsPage() {
  const [calculators] = useCall('calculator.list', {})
  return <Loading state={calculators}>{(all) => <CalculatorRoom calculators={all} />}</Loading>
}

interface CalculatorRoomProps {
  readonly calculators: readonly CalculatorDescription[]
}

function openedBy(current: Room, calculators: readonly CalculatorDescription[]): Room {
  const [only] = calculators
  return current.kind === 'start' && calculators.length === 1 && only !== undefined
    ? { kind: 'single', id: only.id }
    : current
}

function CalculatorRoom({ calculators }: CalculatorRoomProps) {
  const current = openedBy(useStore(room), calculators)
  if (current.kind === 'saved') return <SavedPage calculators={calculators} view={current.view} />
  if (current.kind === 'parameters') return <ParametersPage />
  const description = 'id' in current ? calculators.find(({ id }) => id === current.id) : undefined
  if (!('id' in current) || description === undefined)
    return <CalculatorList calculators={calculators} />
  const { id, batch } = description
  return (
    <section className="page calculators">
      <CalculatorHead description={description} view={current.kind} />
      {current.kind === 'batch' ? (
        <BatchPage key={id} description={description} batch={batch} />
      ) : (
        <SinglePage key={id} description={description} />
      )}
    </section>
  )
}

interface CalculatorHeadProps {
  readonly description: CalculatorDescription
  readonly view: 'single' | 'batch'
}

function CalculatorHead({ description, view }: CalculatorHeadProps) {
  const { go } = useNavigation()
  const { id, title, documentNumber, documentTitle, batch } = description
  return (
    <div className="tools calculator-head">
      <button
        type="button"
        className="link"
        onClick={() => {
          showRoom({ kind: 'list' })
        }}
      >
        全部事项
      </button>
      <span className="quiet" aria-hidden="true">
        ›
      </span>
      <h1>{title}</h1>
      <button
        type="button"
        className="link"
        title={documentTitle}
        onClick={() => {
          go({ room: 'reader', documentId: documentNumber, target: null })
        }}
      >
        {documentNumber}
      </button>
      <div className="segments" role="group" aria-label="计算方式">
        <button
          type="button"
          aria-pressed={view === 'single'}
          onClick={() => {
            showRoom({ kind: 'single', id })
          }}
        >
          {batch.words.single}
        </button>
        <button
          type="button"
          aria-pressed={view === 'batch'}
          onClick={() => {
            showRoom({ kind: 'batch', id })
          }}
        >
          {batch.words.many}
        </button>
      </div>
    </div>
  )
}
