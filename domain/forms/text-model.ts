/** A paragraph of a printable text; its look is the writer's. */
export interface TextParagraph {
  readonly style: 'lead' | 'heading' | 'entry' | 'quote' | 'body' | 'quiet'
  /** Line feeds become line breaks within the paragraph. */
  readonly text: string
}

/** A text to print as data; main/workbook makes a .docx of it. */
export interface TextModel {
  readonly title: string
  readonly paragraphs: readonly TextParagraph[]
}
