import { contextBridge, ipcRenderer, webFrame } from 'electron'
import { CALL, EVENT, type Workstation } from '../contract/call'

const workstation: Workstation = {
  // The window's types come from the contract's table; main checks what really arrives.
  call: (name, request) => ipcRenderer.invoke(CALL, name, request),
  on: (name, listener) => {
    const receive = (_event: unknown, event: string, payload: Parameters<typeof listener>[0]) => {
      if (event === name) listener(payload)
    }
    ipcRenderer.on(EVENT, receive)
    return () => ipcRenderer.off(EVENT, receive)
  },
}

contextBridge.exposeInMainWorld('workstation', Object.freeze(workstation))

// WebRTC is the one way to the network that neither the content policy nor the request filter stops.
void webFrame.executeJavaScript(
  'for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "RTCIceTransport"]) delete window[name]',
)
