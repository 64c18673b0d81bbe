import type { LocatedErratum } from '../../../domain/register/register-files'
import { erratumWords } from '../../../domain/register/register-words'
import { Loading } from '../../components/loading'
import { PlaceLink } from '../../components/place-link'
import { useCall } from '../../hooks/use-call'
import { createStore } from '../../store'
import { RegisterList } from './register-list'
import { choicesOf, type RegisterView } from './register-tools'

const view = createStore<RegisterView>({ filter: '', kind: '' })
const kinds = choicesOf(erratumWords)
const kindOf = ({ kind }: LocatedErratum) => kind
const keyOf = ({ file, line, start, proposed }: LocatedErratum) =>
  `${file} ${line} ${start} ${proposed}`
const wordsOf = ({ quote, proposed, reason, documentId }: LocatedErratum) => [
  quote,
  proposed,
  reason,
  documentId,
]

const columns = [
  {
    label: '把握',
    className: 'kind-column',
    cell: ({ kind }: LocatedErratum) => erratumWords[kind],
  },
  { label: '原文所印', cell: (erratum: LocatedErratum) => <PlaceLink place={erratum} /> },
  {
    label: '疑应为',
    className: 'subject-column selectable',
    cell: ({ proposed }: LocatedErratum) => (
      <span className="song">{proposed.replace(/\s+/g, ' ')}</span>
    ),
  },
  {
    label: '理由',
    className: 'words-column selectable',
    cell: ({ reason }: LocatedErratum) => reason,
  },
]

/** 勘误: what is printed and what was most likely meant; the text itself stays as printed. */
export function ErratumList() {
  const [state] = useCall('register.errata', {})
  return (
    <Loading state={state}>
      {(rows) => (
        <RegisterList
          name="erratum"
          placeholder="按文号、文字筛选"
          counter="处"
          {...{ rows, view, kinds, kindOf, keyOf, wordsOf, columns }}
        />
      )}
    </Loading>
  )
}
