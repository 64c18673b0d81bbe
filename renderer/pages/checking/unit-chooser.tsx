import { useMemo, useRef, useState } from 'react'
import type { Organisation, OrganisationKind } from '../../../domain/organisation/organisation'
import { folded } from '../../../domain/text/fold'
import { messageOf } from '../../api'
import { Loading } from '../../components/loading'
import { TextField } from '../../components/text-field'
import { focusEntry, moveFocus } from '../../hooks/arrow-focus'
import { useCall } from '../../hooks/use-call'
import { useNotice } from '../../notice'
import { chooseOwnUnit } from './own-unit'

const kinds: readonly {
  readonly label: string
  readonly kinds: readonly OrganisationKind[]
}[] = [
  { label: '部门', kinds: ['department', 'office'] },
  { label: '镇、街道', kinds: ['town', 'subdistrict'] },
  { label: '政府、管委会', kinds: ['government'] },
  { label: '领导小组、指挥部', kinds: ['committee', 'headquarters'] },
  { label: '法院、企业和其他', kinds: ['court', 'company', 'other'] },
]
const places: readonly Organisation['place'][] = ['溧阳', '常州', '海门', '江苏', '南通', '国家']

interface UnitChooserProps {
  readonly onChosen: () => void
  /** Back to the unit that is there; null for none. */
  readonly onCancel: (() => void) | null
}

/** Chooses the bureau or town whose duties are shown; the choice is kept. */
export function UnitChooser(props: UnitChooserProps) {
  const [state] = useCall('register.organisations', {})
  return (
    <Loading state={state}>
      {(organisations) => <Chooser organisations={organisations} {...props} />}
    </Loading>
  )
}

function Chooser({
  organisations,
  onChosen,
  onCancel,
}: UnitChooserProps & { readonly organisations: readonly Organisation[] }) {
  const notice = useNotice()
  const [text, setText] = useState('')
  const [place, setPlace] = useState('')
  const [kind, setKind] = useState('')
  const list = useRef<HTMLTableSectionElement>(null)
  const shown = useMemo(() => {
    const wanted = folded(text.trim())
    const ofKind = kinds.find(({ label }) => label === kind)?.kinds ?? null
    return organisations.filter(
      (one) =>
        (place === '' || one.place === place) &&
        (ofKind === null || ofKind.includes(one.kind)) &&
        (wanted === '' ||
          [one.name, ...one.aliases, ...one.formerNames.map(({ name }) => name)].some((name) =>
            folded(name).includes(wanted),
          )),
    )
  }, [organisations, text, place, kind])
  const choose = ({ id, name }: Organisation) => {
    chooseOwnUnit(id).then(
      () => {
        notice.saved(`我的单位设为“${name}”`)
        onChosen()
      },
      (error: unknown) => {
        notice.show(messageOf(error), 'problem')
      },
    )
  }
  return (
    <>
      <div className="tools">
        <strong>选择我的单位</strong>
        <TextField
          value={text}
          onValue={setText}
          onEnter={() => {
            focusEntry(list.current, 'button', 0)
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusEntry(list.current, 'button', 0)
          }}
          placeholder="按全称、简称、曾用名查找"
          aria-label="按全称、简称、曾用名查找单位"
        />
        <select
          value={place}
          onChange={({ target }) => {
            setPlace(target.value)
          }}
          aria-label="地区"
        >
          <option value="">全部地区</option>
          {places.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
        <select
          value={kind}
          onChange={({ target }) => {
            setKind(target.value)
          }}
          aria-label="单位种类"
        >
          <option value="">全部种类</option>
          {kinds.map(({ label }) => (
            <option key={label}>{label}</option>
          ))}
        </select>
        <span className="quiet">共{shown.length}个</span>
        {onCancel === null ? null : (
          <button type="button" onClick={onCancel}>
            取消
          </button>
        )}
      </div>
      <div className="scroll">
        <table className="list register-table">
          <thead>
            <tr>
              <th className="kind-column">地区</th>
              <th className="subject-column">名称</th>
              <th>简称和曾用名</th>
            </tr>
          </thead>
          <tbody
            ref={list}
            onKeyDown={(event) => {
              moveFocus(event, 'button')
            }}
          >
            {shown.map((one) => (
              <tr key={one.id}>
                <td>{one.place}</td>
                <td>
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      choose(one)
                    }}
                  >
                    {one.name}
                  </button>
                </td>
                <td className="quiet">
                  {[...one.aliases, ...one.formerNames.map(({ name }) => `${name}（曾用名）`)].join(
                    '、',
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {shown.length === 0 ? (
          <p className="quiet padded">没有符合条件的单位；可清空条件再找。</p>
        ) : null}
      </div>
    </>
  )
}
