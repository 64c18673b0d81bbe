import { savedList, showRoom } from './room'

export function BackToSaved() {
  return (
    <button
      type="button"
      className="link"
      onClick={() => {
        showRoom(savedList)
      }}
    >
      ‹ 已存计算
    </button>
  )
}
