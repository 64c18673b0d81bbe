import type { CallFailure, Reply } from '../../contract/call'
import { ipc, type CallName, type Handlers } from '../../contract/ipc'
import { storageTrouble } from '../store/storage-trouble'
import { Failure } from './failure'

const failed = (error: CallFailure): Reply<never> => ({ ok: false, error })

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(ipc, name)

/**
 * Answers a call from the window: request and response are checked against the table. It never rejects; what a
 * person can mend comes back with its message, anything else is a bug and goes to the log.
 */
export function createDispatch(handlers: Handlers, log: (error: unknown) => void) {
  return async (name: unknown, request: unknown): Promise<Reply<unknown>> => {
    if (!isCallName(name))
      return failed({ code: 'invalidRequest', message: '程序收到未知的请求，未执行。' })
    const checked = ipc[name].request.safeParse(request)
    if (!checked.success) {
      log(new Error(`${name}: ${checked.error.message}`))
      return failed({
        code: 'invalidRequest',
        message: '填写的内容超出允许范围，未执行；请检查后重试。',
      })
    }
    try {
      // The schema of this very name has just accepted the request, which the lookup by name hides.
      const handle = handlers[name] as (value: unknown) => unknown
      return { ok: true, value: ipc[name].response.parse(await handle(checked.data)) }
    } catch (error) {
      if (error instanceof Failure) return failed({ code: error.code, message: error.message })
      log(error)
      const trouble = storageTrouble(error)
      if (trouble !== null)
        return failed({ code: 'storage', message: `操作未完成，数据未改动：${trouble}。` })
      return failed({ code: 'unexpected', message: '程序出错，已记入日志；数据未受影响。' })
    }
  }
}
