import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { Dialogs, DraftDialogs, FileDialogs, NoteDialogs } from '../services/dialogs'

/** Names of the kinds of files that are written. */
const kinds: Readonly<Record<string, string>> = {
  xlsx: 'Excel 工作簿',
  docx: 'Word 文档',
  json: '批注文件',
  pdf: 'PDF 文件',
}

/** Kinds of files that a draft is written in. */
const drafts = ['txt', 'docx', 'doc', 'wps', 'pdf', 'ofd']

export const desktopDialogs = (
  window: () => BrowserWindow | null,
): Dialogs & FileDialogs & NoteDialogs & DraftDialogs => ({
  chooseDraft: async () => {
    const options = {
      title: '打开要核验的草稿',
      properties: ['openFile' as const],
      filters: [
        { name: '文稿（txt、docx、doc、wps、pdf、ofd）', extensions: drafts },
        { name: '所有文件', extensions: ['*'] },
      ],
    }
    const owner = window()
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options))
    return canceled ? null : (filePaths[0] ?? null)
  },
  chooseNotes: async () => {
    const options = {
      title: '导入批注',
      properties: ['openFile' as const],
      filters: [
        { name: '批注文件（json）', extensions: ['json'] },
        { name: '所有文件', extensions: ['*'] },
      ],
    }
    const owner = window()
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options))
    return canceled ? null : (filePaths[0] ?? null)
  },
  chooseOwnFiles: async (kind) => {
    const options =
      kind === 'folder'
        ? { title: '导入文件夹中的全部文件', properties: ['openDirectory' as const] }
        : {
            title: '导入文件',
            properties: ['openFile' as const, 'multiSelections' as const],
            filters: [
              {
                name: '可读的文件',
                extensions: ['txt', 'docx', 'doc', 'wps', 'pdf', 'ofd', 'xlsx', 'xls', 'et', 'csv'],
              },
              { name: '所有文件', extensions: ['*'] },
            ],
          }
    const owner = window()
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options))
    return canceled ? [] : filePaths
  },
  chooseWorkbook: async () => {
    const options = {
      title: '打开企业名单工作簿',
      properties: ['openFile' as const],
      filters: [
        { name: '工作簿（xlsx、xls、et、ods）', extensions: ['xlsx', 'xls', 'et', 'ods'] },
        { name: '所有文件', extensions: ['*'] },
      ],
    }
    const owner = window()
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options))
    return canceled ? null : (filePaths[0] ?? null)
  },
  chooseSaveTarget: async (suggestedName) => {
    const extension = /\.([a-z]+)$/.exec(suggestedName)?.[1] ?? 'xlsx'
    const options = {
      title: '保存为',
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: [{ name: kinds[extension] ?? extension, extensions: [extension] }],
    }
    const owner = window()
    const { canceled, filePath } = await (owner === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(owner, options))
    if (canceled || filePath === '') return null
    return filePath.toLowerCase().endsWith(`.${extension}`) ? filePath : `${filePath}.${extension}`
  },
})
