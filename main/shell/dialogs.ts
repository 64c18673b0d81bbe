import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { Dialogs } from '../services/dialogs'

export const desktopDialogs = (window: () => BrowserWindow | null): Dialogs => ({
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
    const options = {
      title: '保存为',
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: [{ name: 'Excel 工作簿', extensions: ['xlsx'] }],
    }
    const owner = window()
    const { canceled, filePath } = await (owner === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(owner, options))
    if (canceled || filePath === '') return null
    return /\.xlsx$/i.test(filePath) ? filePath : `${filePath}.xlsx`
  },
})
