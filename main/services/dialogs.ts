/** What the program asks of the desktop; paths stay in main. */
export interface Dialogs {
  /** Path of a workbook, or null when the person closed the dialog. */
  chooseWorkbook(): Promise<string | null>
  chooseSaveTarget(suggestedName: string): Promise<string | null>
}

/** How the user's own files are chosen; a folder stands for all files in it. */
export interface FileDialogs {
  /** Paths of the files or folders; empty when the person closed the dialog. */
  chooseOwnFiles(kind: 'files' | 'folder'): Promise<readonly string[]>
}

/** How a draft to be checked is chosen. */
export interface DraftDialogs {
  /** Path of the one file, or null when the person closed the dialog. */
  chooseDraft(): Promise<string | null>
}

/** How notes leave the program and come into it. */
export interface NoteDialogs {
  /** Path of a file of notes, or null when the person closed the dialog. */
  chooseNotes(): Promise<string | null>
  /** The kind of file follows the ending of the suggested name. */
  chooseSaveTarget(suggestedName: string): Promise<string | null>
}
