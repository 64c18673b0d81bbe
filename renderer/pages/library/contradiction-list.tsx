import type { LocatedContradiction } from '../../../domain/register/register-files'
import { contradictionWords } from '../../../domain/register/register-words'
import { Loading } from '../../components/loading'
import { PlaceLink } from '../../components/place-link'
import { useCall } from '../../hooks/use-call'
import { createStore } from '../../store'
import { RegisterList } from './register-list'
import { choicesOf, type RegisterView } from './register-tools'

const view = createStore<RegisterView>({ filter: '', kind: '' })
const kinds = choicesOf(contradictionWords)
const kindOf = ({ kind }: LocatedContradiction) => kind
const keyOf = ({ key }: LocatedContradiction) => key
const wordsOf = ({ title, disagreement, advice, places }: LocatedContradiction) => [
  title,
  disagreement,
  advice,
  ...places.flatMap(({ documentId, quote }) => [documentId, quote]),
]

const columns = [
  {
    label: '种类',
    className: 'kind-column',
    cell: ({ kind }: LocatedContradiction) => contradictionWords[kind],
  },
  {
    label: '事项',
    className: 'subject-column',
    cell: ({ title }: LocatedContradiction) => title,
  },
  {
    label: '出处',
    cell: ({ places }: LocatedContradiction) =>
      places.map((place) => (
        <p key={`${place.file} ${place.line} ${place.quote}`}>
          <PlaceLink place={place} />
        </p>
      )),
  },
  {
    label: '分歧与建议',
    className: 'words-column selectable',
    cell: ({ disagreement, advice }: LocatedContradiction) => (
      <>
        <p>{disagreement}</p>
        <p className="advice">
          <span className="quiet">建议：</span>
          {advice}
        </p>
      </>
    ),
  },
]

/** 矛盾与缺口: where the texts disagree, are silent or can be read in two ways, and what to do. */
export function ContradictionList() {
  const [state] = useCall('register.contradictions', {})
  return (
    <Loading state={state}>
      {(rows) => (
        <RegisterList
          name="contradiction"
          placeholder="按文号、事项、文字筛选"
          counter="项"
          {...{ rows, view, kinds, kindOf, keyOf, wordsOf, columns }}
        />
      )}
    </Loading>
  )
}
