import { describe, expect, it } from 'vitest'
import { ipc, type CallName, type Handlers } from '../../../contract/ipc'
import { createDispatch } from '../../../main/ipc/dispatch'
import { Failure } from '../../../main/ipc/failure'
import { DatabaseError } from '../../../main/store/database'

/** Handlers that answer nothing useful, but for the ones under test. */
const handlersWith = (own: Partial<Handlers>): Handlers => {
  const none = Object.fromEntries(
    (Object.keys(ipc) as CallName[]).map((name) => [name, () => ({})]),
  ) as unknown as Handlers
  return { ...none, ...own }
}

describe('the dispatch of calls', () => {
  const logged: unknown[] = []
  const dispatch = (own: Partial<Handlers>) =>
    createDispatch(handlersWith(own), (error) => {
      logged.push(error)
    })

  it('answers a good call', async () => {
    const reply = await dispatch({ 'setting.list': () => ({ size: '18' }) })('setting.list', {})
    expect(reply).toEqual({ ok: true, value: { size: '18' } })
  })

  it.each(['no.such', '__proto__', 'constructor', 5, null, undefined])(
    'refuses the name %s',
    async (name) => {
      expect(await dispatch({})(name, {})).toMatchObject({ error: { code: 'invalidRequest' } })
    },
  )

  it.each([
    ['search.run', { query: '', offset: 0, limit: 10 }],
    ['search.run', { query: 'x', offset: 0, limit: 10, more: 1 }],
    ['document.open', {}],
    ['annotation.remove', { id: 'not a uuid' }],
    ['setting.save', { name: 'x', value: 'y'.repeat(3000) }],
  ])('refuses a wrong request for %s', async (name, request) => {
    expect(await dispatch({})(name, request)).toMatchObject({ error: { code: 'invalidRequest' } })
  })

  it('passes on what a person can mend, with its words', async () => {
    const reply = await dispatch({
      'document.open': () => {
        throw new Failure('notFound', '公报库中没有这件文件。')
      },
    })('document.open', { documentId: 'x' })
    expect(reply).toEqual({
      ok: false,
      error: { code: 'notFound', message: '公报库中没有这件文件。' },
    })
  })

  it('says what to do about a full disk, and logs it', async () => {
    const full = new DatabaseError('SQLITE_FULL', 'database or disk is full', 'INSERT')
    const reply = await dispatch({ 'setting.list': () => Promise.reject(full) })('setting.list', {})
    expect(reply).toMatchObject({ ok: false, error: { code: 'storage' } })
    expect(JSON.stringify(reply)).toContain('磁盘空间不足，请清理')
    expect(logged.at(-1)).toBe(full)
  })

  it('logs a bug and keeps its details from the window', async () => {
    const reply = await dispatch({
      'setting.list': () => {
        throw new TypeError('secret path')
      },
    })('setting.list', {})
    expect(JSON.stringify(reply)).not.toContain('secret')
    expect(String(logged.at(-1))).toContain('secret')
  })

  it('lets no wrong response pass either', async () => {
    const wrong = { 'document.list': () => [{ id: 5 }] } as unknown as Partial<Handlers>
    expect(await dispatch(wrong)('document.list', {})).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    })
  })
})
