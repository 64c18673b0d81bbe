import {
  offersFor,
  periodWords,
  type Parameter,
  type ParameterOffer,
  type ParameterUse,
} from '../../../domain/calculation/parameter'
import type { IsoDate } from '../../../domain/gazette/document'
import type { Input } from '../../../domain/rules/calculator'

interface ParameterOffersProps {
  readonly input: Input
  readonly parameters: readonly Parameter[]
  /** The day for which parameters are looked up. */
  readonly on: IsoDate
  /** The parameter that the field's value was taken from. */
  readonly use: ParameterUse | undefined
  readonly onTake: (parameter: Parameter) => void
}

/** Kept parameters for a field: offered with their source, taken by a click, and told once they are taken. */
export function ParameterOffers({ input, parameters, on, use, onTake }: ParameterOffersProps) {
  const offers = offersFor(input, parameters, on).filter(
    ({ parameter }) => parameter.id !== use?.parameterId,
  )
  if (offers.length === 0 && use === undefined) return null
  return (
    <div className="field-help parameter-offers">
      {use === undefined ? null : (
        <p className="parameter-use">
          <strong className="tag">取自参数</strong>
          {use.name} {use.value}
          {use.unit}，{periodWords(use)}，来源：{use.source}
        </p>
      )}
      {offers.map((offer) => (
        <Offer key={offer.parameter.id} offer={offer} onTake={onTake} />
      ))}
    </div>
  )
}

interface OfferProps {
  readonly offer: ParameterOffer
  readonly onTake: (parameter: Parameter) => void
}

function Offer({ offer: { parameter, inForce, obstacle }, onTake }: OfferProps) {
  const { name, value, unit, source } = parameter
  return (
    <p>
      {obstacle === null ? (
        <button
          type="button"
          className="link"
          aria-label={`取用参数${name}${value}${unit}`}
          onClick={() => {
            onTake(parameter)
          }}
        >
          取用参数 {value}
          {unit}
        </button>
      ) : (
        <span>
          参数“{name}”不能取用：{obstacle}
        </span>
      )}
      （{periodWords(parameter)}
      {inForce ? '' : '，所选日期不在期内'}；来源：{source}）
    </p>
  )
}
