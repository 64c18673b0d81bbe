/** The workbook cannot be used; `message` is Chinese and names file, reason and remedy. */
export class WorkbookError extends Error {}
