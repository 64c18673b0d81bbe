import type { LocatedMissingPiece } from '../../../domain/register/register-files'
import { missingKindWords } from '../../../domain/register/register-words'
import { Loading } from '../../components/loading'
import { PlaceLink } from '../../components/place-link'
import { useCall } from '../../hooks/use-call'
import { createStore } from '../../store'
import { RegisterList } from './register-list'
import { choicesOf, type RegisterView } from './register-tools'

const view = createStore<RegisterView>({ filter: '', kind: '' })
const kinds = choicesOf(missingKindWords)
const kindOf = ({ kind }: LocatedMissingPiece) => kind
const keyOf = ({ file, line, start, what }: LocatedMissingPiece) =>
  `${file} ${line} ${start} ${what}`
const wordsOf = ({ what, note, documentId, quote }: LocatedMissingPiece) => [
  what,
  note,
  documentId,
  quote,
]

const columns = [
  {
    label: '种类',
    className: 'kind-column',
    cell: ({ kind }: LocatedMissingPiece) => missingKindWords[kind],
  },
  { label: '缺失件', className: 'subject-column', cell: ({ what }: LocatedMissingPiece) => what },
  { label: '原文提到处', cell: (piece: LocatedMissingPiece) => <PlaceLink place={piece} /> },
  {
    label: '怎么办',
    className: 'words-column selectable',
    cell: ({ note }: LocatedMissingPiece) => note,
  },
]

/** 缺失件: what the texts name and the library lacks. */
export function MissingList() {
  const [state] = useCall('register.missingPieces', {})
  return (
    <Loading state={state}>
      {(rows) => (
        <RegisterList
          name="missing"
          placeholder="按文号、名称筛选"
          counter="件"
          {...{ rows, view, kinds, kindOf, keyOf, wordsOf, columns }}
        />
      )}
    </Loading>
  )
}
