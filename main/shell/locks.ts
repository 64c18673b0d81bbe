import { app, session, type Session } from 'electron'
import { startUrl } from './window-files'

/** Would open the window to other programs or take its locks off; the fuses of the package leave them standing. */
const openingSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'inspect',
  'inspect-brk',
  'js-flags',
  'load-extension',
  'proxy-server',
  'host-rules',
  'disable-web-security',
  'ignore-certificate-errors',
  'unsafely-treat-insecure-origin-as-secure',
]

/** Switches that keep Chromium from talking to the network on its own. Must run before the app is ready. */
export function lockSwitches(): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-proxy-server',
  ])
    app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  app.commandLine.appendSwitch(
    'disable-features',
    'DnsOverHttps,AsyncDns,MediaRouter,OptimizationHints,NetworkTimeServiceQuerying',
  )
  if (app.isPackaged) for (const name of openingSwitches) app.commandLine.removeSwitch(name)
}

/** Putting text on the clipboard at a click (复制引文, 复制为一段话); reading it stays refused. */
const copyPermission = 'clipboard-sanitized-write'

/** A session in memory that grants nothing but copying and reaches nothing but the window's own files. */
export function lockedSession(): Session {
  const locked = session.fromPartition('desk', { cache: false })
  locked.setSpellCheckerEnabled(false)
  locked.setPermissionRequestHandler((_contents, permission, grant) => {
    grant(permission === copyPermission)
  })
  locked.setPermissionCheckHandler((_contents, permission) => permission === copyPermission)
  locked.setDevicePermissionHandler(() => false)
  locked.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !/^(app|data|blob|devtools):/.test(url) })
  })
  locked.enableNetworkEmulation({ offline: true })
  void locked.setProxy({ mode: 'direct' })
  locked.on('will-download', (event) => {
    event.preventDefault()
  })
  return locked
}

/** No page ever leaves the program's own address or opens another window. */
export function lockContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    const stay = (event: { preventDefault: () => void }) => {
      event.preventDefault()
    }
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', stay)
    contents.on('will-attach-webview', stay)
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/** Only the main frame of a page of ours may call. */
export const isOwnFrame = (
  frame: { readonly url: string; readonly parent: unknown } | null,
): boolean => frame !== null && frame.parent === null && frame.url.split('#')[0] === startUrl
