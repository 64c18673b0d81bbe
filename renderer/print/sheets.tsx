import { useCallback, useState } from 'react'
import { fixWidths, measure, type Widths } from './measure'
import { paginate, type Page } from './paginate'
import { type PrintModel } from './print-model'
import { PageBody, wholePage } from './sheet-block'

const pixelsPerMillimetre = 96 / 25.4
/** Height of the words on a sheet in mm, as in print.css. */
const bodyHeight = { upright: 247, lying: 160 } as const
/** A line more than measured still stays clear of the foot: printers set letters a hair wider than screens. */
const slack = 10

interface Layout {
  readonly pages: readonly Page[]
  readonly widths: Widths
}

export interface Foot {
  readonly version: string
  /** 2026年3月9日 */
  readonly printedOn: string
}

interface SheetsProps {
  readonly model: PrintModel
  readonly landscape: boolean
  readonly foot: Foot
  readonly onPages: (count: number) => void
}

/** The pages as they will come out; to be given a new key with every model and orientation. */
export function Sheets({ model, landscape, foot, onPages }: SheetsProps) {
  const [layout, setLayout] = useState<Layout | null>(null)
  const read = useCallback(
    (column: HTMLDivElement | null) => {
      if (column === null) return
      const height = (landscape ? bodyHeight.lying : bodyHeight.upright) * pixelsPerMillimetre
      const widths = fixWidths(column)
      const pages = paginate(measure(column), height - slack)
      setLayout({ pages, widths })
      onPages(pages.length)
    },
    [landscape, onPages],
  )
  const orientation = landscape ? 'lying' : 'upright'
  if (layout === null)
    return (
      <div className={`sheet-column ${orientation}`} ref={read} aria-hidden="true">
        <PageBody model={model} page={wholePage(model)} widths={null} />
      </div>
    )
  return layout.pages.map((page, at) => (
    <section
      key={at}
      className={`sheet ${orientation}`}
      aria-label={`第${at + 1}页，共${layout.pages.length}页`}
    >
      <div className="sheet-body">
        <PageBody model={model} page={page} widths={layout.widths} />
      </div>
      <footer className="sheet-foot">
        <span className="sheet-source">{model.source}</span>
        <span>
          第{at + 1}页 共{layout.pages.length}页
        </span>
        <span>{`公报案头 ${foot.version}　${foot.printedOn}打印`}</span>
        <strong>{model.disclaimer}</strong>
      </footer>
    </section>
  ))
}
