/** What the program asks of the desktop; paths stay in main. */
export interface Dialogs {
  /** Path of a workbook, or null when the person closed the dialog. */
  chooseWorkbook(): Promise<string | null>
  chooseSaveTarget(suggestedName: string): Promise<string | null>
}
