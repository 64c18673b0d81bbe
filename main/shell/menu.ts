import { Menu, type MenuItemConstructorOptions } from 'electron'

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** The application menu; commands go to the window by name. */
export function installMenu(send: (command: string) => void): void {
  const command = (label: string, name: string, accelerator?: string) => ({
    label,
    click: () => {
      send(name)
    },
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const menu: readonly MenuItemConstructorOptions[] = [
    {
      label: '文件(&F)',
      submenu: [
        command('公报库', 'room.library', 'CmdOrCtrl+1'),
        command('检索', 'room.search', 'CmdOrCtrl+2'),
        command('批注', 'room.annotations', 'CmdOrCtrl+3'),
        command('办事', 'room.calculators', 'CmdOrCtrl+4'),
        separator,
        command('设置', 'room.settings', 'CmdOrCtrl+,'),
        { label: '退出', role: 'quit', accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: '编辑(&E)',
      submenu: [
        { label: '撤销', role: 'undo' },
        { label: '重做', role: 'redo' },
        separator,
        { label: '剪切', role: 'cut' },
        { label: '复制', role: 'copy' },
        { label: '粘贴', role: 'paste' },
        { label: '全选', role: 'selectAll' },
      ],
    },
    {
      label: '查看(&V)',
      submenu: [
        command('后退', 'back', 'Alt+Left'),
        command('前进', 'forward', 'Alt+Right'),
        separator,
        { label: '放大', role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
        { label: '缩小', role: 'zoomOut' },
        { label: '恢复原大小', role: 'resetZoom' },
        separator,
        { label: '全屏', role: 'togglefullscreen' },
      ],
    },
    {
      label: '工具(&T)',
      submenu: [
        command('全库检索', 'search.focus', 'CmdOrCtrl+K'),
        command('标注所选文字', 'annotation.highlight', 'CmdOrCtrl+Shift+H'),
        command('为所选文字写批注', 'annotation.note', 'CmdOrCtrl+Shift+M'),
        command('复制引文', 'citation.copy', 'CmdOrCtrl+Shift+C'),
      ],
    },
    {
      label: '窗口(&W)',
      submenu: [
        { label: '最小化', role: 'minimize' },
        { label: '关闭窗口', role: 'close' },
      ],
    },
    { label: '帮助(&H)', submenu: [command('关于公报案头', 'room.settings')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate([...menu]))
}
