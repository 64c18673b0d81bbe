import { savedList, showRoom, type Room } from './room'

const tabs: readonly {
  readonly kind: Room['kind']
  readonly label: string
  readonly room: Room
}[] = [
  { kind: 'list', label: '全部事项', room: { kind: 'list' } },
  { kind: 'saved', label: '已存计算', room: savedList },
  { kind: 'parameters', label: '参数', room: { kind: 'parameters' } },
]

/** The parts of 办事. */
export function CalculatorTabs({ current }: { readonly current: Room['kind'] }) {
  return (
    <div className="segments" role="group" aria-label="办事内容">
      {tabs.map(({ kind, label, room }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === current}
          onClick={() => {
            showRoom(room)
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
