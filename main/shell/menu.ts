import { Menu, type MenuItemConstructorOptions } from 'electron'

const separator: MenuItemConstructorOptions = { type: 'separator' }

export interface MenuActions {
  /** A command that the window carries out, by its name. */
  readonly send: (command: string) => void
  readonly zoom: (direction: 1 | -1 | 0) => void
}

/** The application menu; it stays reachable by Alt and its letters where a full screen hides it. */
export function installMenu({ send, zoom }: MenuActions): void {
  const command = (label: string, name: string, accelerator?: string) => ({
    label,
    click: () => {
      send(name)
    },
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const zoomEntry = (label: string, direction: 1 | -1 | 0, accelerator: string) => ({
    label,
    accelerator,
    click: () => {
      zoom(direction)
    },
  })
  const menu: readonly MenuItemConstructorOptions[] = [
    {
      label: '文件(&F)',
      submenu: [
        command('公报库', 'room.library', 'CmdOrCtrl+1'),
        command('检索', 'room.search', 'CmdOrCtrl+2'),
        command('批注', 'room.annotations', 'CmdOrCtrl+3'),
        command('办事', 'room.calculators', 'CmdOrCtrl+4'),
        command('我的文件', 'room.files', 'CmdOrCtrl+5'),
        command('核对', 'room.checking', 'CmdOrCtrl+6'),
        separator,
        command('打印…', 'print', 'CmdOrCtrl+P'),
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
        separator,
        command('本文查找', 'find.open', 'CmdOrCtrl+F'),
        command('查找下一处', 'find.next', 'F3'),
        command('查找上一处', 'find.previous', 'Shift+F3'),
      ],
    },
    {
      label: '查看(&V)',
      submenu: [
        command('后退', 'back', 'Alt+Left'),
        command('前进', 'forward', 'Alt+Right'),
        separator,
        command('勘误', 'reader.errata', 'CmdOrCtrl+Shift+E'),
        command('原文行', 'reader.original', 'CmdOrCtrl+Shift+L'),
        command('下一处标记', 'mark.next', 'F8'),
        command('上一处标记', 'mark.previous', 'Shift+F8'),
        separator,
        zoomEntry('放大', 1, 'CmdOrCtrl+='),
        // The key of the number block and the one with Shift mean the same to a person.
        { ...zoomEntry('放大', 1, 'CmdOrCtrl+Plus'), visible: false },
        { ...zoomEntry('放大', 1, 'CmdOrCtrl+numadd'), visible: false },
        zoomEntry('缩小', -1, 'CmdOrCtrl+-'),
        { ...zoomEntry('缩小', -1, 'CmdOrCtrl+numsub'), visible: false },
        zoomEntry('恢复原大小', 0, 'CmdOrCtrl+0'),
        { ...zoomEntry('恢复原大小', 0, 'CmdOrCtrl+num0'), visible: false },
        separator,
        {
          label: '主题',
          submenu: [
            command('浅色', 'theme.light'),
            command('护眼·豆沙绿', 'theme.green'),
            command('护眼·米黄', 'theme.warm'),
            command('高对比（黑底）', 'theme.contrast'),
          ],
        },
        separator,
        { label: '全屏', role: 'togglefullscreen' },
      ],
    },
    {
      label: '工具(&T)',
      submenu: [
        command('全库检索', 'search.focus', 'CmdOrCtrl+K'),
        command('标注所选文字', 'annotation.highlight', 'CmdOrCtrl+Shift+H'),
        command('给所选文字划线', 'annotation.underline', 'CmdOrCtrl+Shift+U'),
        command('为所选文字写批注', 'annotation.note', 'CmdOrCtrl+Shift+M'),
        command('给所在条款加书签', 'annotation.bookmark', 'CmdOrCtrl+Shift+B'),
        command('复制引文', 'citation.copy', 'CmdOrCtrl+Shift+C'),
        command('复制出处', 'citation.copyPlace', 'CmdOrCtrl+Shift+X'),
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
