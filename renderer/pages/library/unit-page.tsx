import type { Mention, Organisation } from '../../../domain/organisation/organisation'
import { nameKindWords, roleWords } from '../../../domain/register/register-words'
import { Loading } from '../../components/loading'
import { useKeptScroll } from '../../hooks/kept-scroll'
import { useCall } from '../../hooks/use-call'
import { useNavigation } from '../../navigation'
import { createStore, useStore } from '../../store'
import { RegisterList } from './register-list'
import type { RegisterView } from './register-tools'

const view = createStore<RegisterView>({ filter: '', kind: '' })
const openUnit = createStore<Organisation | null>(null)

const places = ['溧阳', '常州', '海门', '江苏', '南通', '国家'].map((place) => ({
  value: place,
  label: place,
}))

/** 机构: units by all their names, and where the documents name them. */
export function UnitPage() {
  const unit = useStore(openUnit)
  return unit === null ? <UnitList /> : <OpenUnit unit={unit} />
}

const kindOf = ({ place }: Organisation) => place
const keyOf = ({ id }: Organisation) => id
const wordsOf = ({ name, aliases, formerNames }: Organisation) => [
  name,
  ...aliases,
  ...formerNames.map((former) => former.name),
]
const columns = [
  { label: '地区', className: 'kind-column', cell: ({ place }: Organisation) => place },
  {
    label: '名称',
    className: 'subject-column',
    cell: (unit: Organisation) => (
      <button
        type="button"
        className="link"
        onClick={() => {
          openUnit.change(() => unit)
        }}
      >
        {unit.name}
      </button>
    ),
  },
  {
    label: '简称和曾用名',
    cell: ({ aliases, formerNames }: Organisation) =>
      [...aliases, ...formerNames.map(({ name }) => `${name}（曾用名）`)].join('、'),
  },
  {
    label: '说明',
    className: 'words-column quiet',
    cell: ({ note }: Organisation) => note,
  },
]

function UnitList() {
  const [state] = useCall('register.organisations', {})
  return (
    <Loading state={state}>
      {(rows) => (
        <RegisterList
          name="unit"
          placeholder="按全称、简称、曾用名筛选"
          counter="个"
          kinds={places}
          {...{ rows, view, kindOf, keyOf, wordsOf, columns }}
        />
      )}
    </Loading>
  )
}

function OpenUnit({ unit }: { readonly unit: Organisation }) {
  const [state] = useCall('register.units', { name: unit.name })
  return (
    <>
      <div className="tools">
        <button
          type="button"
          onClick={() => {
            openUnit.change(() => null)
          }}
        >
          ← 全部机构
        </button>
        <strong>{unit.name}</strong>
        <span className="quiet">{unit.place}</span>
      </div>
      <Loading state={state}>
        {(reports) => (
          <Mentions
            unit={unit}
            mentions={
              reports.find(({ organisation }) => organisation.id === unit.id)?.mentions ?? []
            }
          />
        )}
      </Loading>
    </>
  )
}

interface MentionsProps {
  readonly unit: Organisation
  readonly mentions: readonly Mention[]
}

function Mentions({ unit, mentions }: MentionsProps) {
  const { go } = useNavigation()
  const scroll = useKeptScroll(`unit ${unit.id}`)
  return (
    <div className="scroll" ref={scroll}>
      <table className="list register-table mention-table">
        <thead>
          <tr>
            <th className="document-column">文件</th>
            <th className="kind-column">身份</th>
            <th>文中写作</th>
            <th className="kind-column">名称种类</th>
            <th className="source-column">原文行</th>
          </tr>
        </thead>
        <tbody>
          {mentions.map(({ documentId, start, end, role, name, kind, line }) => (
            <tr key={`${documentId} ${start}`}>
              <td className="nowrap">{documentId}</td>
              <td className="nowrap">{roleWords[role]}</td>
              <td>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    go({ room: 'reader', documentId, target: { start, end } })
                  }}
                >
                  {name}
                </button>
              </td>
              <td className="nowrap">{nameKindWords[kind]}</td>
              <td className="nowrap quiet">{line}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet padded">
        共{mentions.length}处；“统称”指文中以“各镇（街道）”等名义提到。
      </p>
    </div>
  )
}
