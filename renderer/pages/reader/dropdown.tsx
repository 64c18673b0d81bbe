import { useEffect, useRef, useState, type ReactNode } from 'react'

interface DropdownProps {
  readonly label: string
  /** For the tooltip, e.g. with the key that opens it. */
  readonly title?: string
  readonly className?: string
  /** Drawn only while it is open. */
  readonly children: (close: () => void) => ReactNode
}

const panelWidth = 440
const edge = 20

/** A button with a panel below it; Esc and a press elsewhere close it, and the focus goes back to the button. */
export function Dropdown({ label, title, className = '', children }: DropdownProps) {
  const [isOpen, setOpen] = useState(false)
  // How far the panel begins left of its button, to stay in the window.
  const [shift, setShift] = useState(0)
  const holder = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const onDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Node) || holder.current?.contains(target) !== true) setOpen(false)
    }
    window.addEventListener('pointerdown', onDown)
    return () => {
      window.removeEventListener('pointerdown', onDown)
    }
  }, [isOpen])
  return (
    <span
      className={`dropdown ${className}`}
      ref={holder}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return
        event.stopPropagation()
        setOpen(false)
        holder.current?.querySelector('button')?.focus()
      }}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        title={title}
        onClick={({ currentTarget }) => {
          const { left } = currentTarget.getBoundingClientRect()
          setShift(Math.min(0, window.innerWidth - panelWidth - edge - left))
          setOpen(!isOpen)
        }}
      >
        {label} {isOpen ? '▴' : '▾'}
      </button>
      {isOpen ? (
        <div className="dropdown-panel" style={{ left: shift, width: panelWidth }}>
          {children(() => {
            setOpen(false)
          })}
        </div>
      ) : null}
    </span>
  )
}
