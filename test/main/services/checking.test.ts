import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ipc } from '../../../contract/ipc'
import { longestDraft } from '../../../domain/draft-check/draft-limit'
import type { GazetteDocument } from '../../../domain/gazette/document'
import { ownDocumentId } from '../../../domain/import/own-document'
import { kept } from '../../../main/services/kept'
import { readWorkbook } from '../../../main/workbook/read-workbook'
import { entriesOf } from '../../domain/duties/unit'
import { checkingDesk } from './checking-desk'

const desk = checkingDesk()
const on = '2024-01-01'
const pair = { leftId: '常政发〔2023〕24号', rightId: '溧政发〔2023〕12号' }

/** Names of the sheets and their rows, head and notes included. */
const sheetsIn = (path: string) =>
  readWorkbook(readFileSync(path), 'x.xlsx').map(({ name, rows }) => ({ name, rows }))

describe('我的单位', () => {
  it('answers within the contract for every unit of the register', async () => {
    const calls = desk.calls()
    const { organisations } = (await desk.library().registers()).organisations
    expect(organisations.length).toBeGreaterThan(100)
    for (const { id } of organisations) {
      const reply = await calls['duty.ofUnit']({ organisationId: id })
      expect(ipc['duty.ofUnit'].response.parse(reply), id).toEqual(reply)
    }
  })

  it('gives the market bureau its 17 tasks of 溧政发〔2023〕12号 and towns the collective ones', async () => {
    const calls = desk.calls()
    const tasksOf = async (organisationId: string) =>
      (await calls['duty.ofUnit']({ organisationId })).entries.filter(
        ({ documentId, kind, form }) =>
          documentId === '溧政发〔2023〕12号' && kind === 'duty' && form === 'bracket',
      )
    expect(await tasksOf('liyang-market')).toHaveLength(17)
    const town = await tasksOf('liyang-zhuze')
    expect(town).toHaveLength(15)
    expect(new Set(town.map(({ namedBy }) => namedBy))).toEqual(new Set(['collective']))
  })

  it('is the same from the stored library as from the parsed texts: heads of tables stay heads', async () => {
    const calls = desk.calls()
    for (const organisationId of ['liyang-zhuze', 'liyang-government', 'haimen-ecology'])
      expect((await calls['duty.ofUnit']({ organisationId })).entries).toEqual(
        entriesOf(organisationId),
      )
  })

  it('writes every entry to Excel', async () => {
    const target = join(desk.folder, 'duties.xlsx')
    desk.answers.target = target
    const calls = desk.calls()
    const { entries } = await calls['duty.ofUnit']({ organisationId: 'liyang-market' })
    const reply = await calls['duty.export']({ organisationId: 'liyang-market', on })
    expect(ipc['duty.export'].response.parse(reply)).toEqual({ name: 'duties.xlsx' })
    expect(desk.suggested.at(-1)).toBe('溧阳市市场监督管理局职责与时限2024-01-01.xlsx')
    const [tasks, mentions] = sheetsIn(target)
    expect([tasks?.name, mentions?.name]).toEqual(['职责与时限', '其他提及'])
    const rows = (tasks?.rows.length ?? 0) + (mentions?.rows.length ?? 0) - 2 * 5
    expect(rows).toBeGreaterThanOrEqual(entries.length)
  })

  it('writes nothing when the dialog is closed, and refuses an unknown unit', async () => {
    desk.answers.target = null
    const calls = desk.calls()
    expect(await calls['duty.export']({ organisationId: 'liyang-market', on })).toEqual({
      name: null,
    })
    await expect(calls['duty.ofUnit']({ organisationId: 'no-such' })).rejects.toThrow(
      /没有这个单位，请重新选择/,
    )
  })
})

const draft = [
  '根据《常州市人民政府关于…》和常政规〔2016〕2号，参照国发〔2019〕8号，',
  '按照溧政发〔2023〕6号第一条，制定本办法。',
].join('\n')

describe('引用核验', () => {
  it('answers within the contract and keeps 未收录 apart from 失效', async () => {
    const reply = await desk.calls()['draft.check']({ text: draft, on })
    expect(ipc['draft.check'].response.parse(reply)).toEqual(reply)
    const statusOf = (words: string) =>
      reply.rows.find((row) => row.words.includes(words))?.status ?? null
    expect(statusOf('国发〔2019〕8号')).toBe('notCollected')
    expect(statusOf('溧政发〔2023〕6号')).toBe('inForce')
    for (const { start, end, words } of reply.rows) expect(draft.slice(start, end)).toBe(words)
  })

  it('knows the other names of titles from the stored library', async () => {
    const { titleNotes } = await desk.library().registers()
    expect(titleNotes.aliases.length + titleNotes.notDocuments.length).toBeGreaterThan(0)
  })

  it('knows what the user has brought in', async () => {
    const id = ownDocumentId('1'.repeat(64))
    const library = desk.library()
    const [first] = await library.allDocuments()
    if (first === undefined) throw new Error('no document')
    const own: GazetteDocument = {
      ...first,
      id,
      title: '关于加强飞舟管理的通知',
      documentNumber: '某局发〔2024〕7号',
      issuer: '',
    }
    let revision = 0
    let all: readonly GazetteDocument[] = []
    const calls = desk.calls({
      ...library,
      revision: () => revision,
      allDocuments: async () => [...(await library.allDocuments()), ...all],
    })
    const check = async () =>
      (await calls['draft.check']({ text: '《关于加强飞舟管理的通知》', on })).rows[0]?.documentId
    expect(await check()).toBe(null)
    all = [own]
    expect(await check()).toBe(null)
    revision = 1
    expect(await check()).toBe(id)
  })

  it('reads a draft from a file, in any encoding, and says why it cannot', async () => {
    const calls = desk.calls()
    expect(await calls['draft.open']({})).toEqual({ file: null })
    const path = join(desk.folder, '草稿.txt')
    writeFileSync(path, `关于试点的请示\n${draft}`)
    desk.answers.draft = path
    const reply = await calls['draft.open']({})
    expect(ipc['draft.open'].response.parse(reply)).toEqual(reply)
    expect(reply.file?.name).toBe('草稿.txt')
    expect(reply.file?.text).toContain('按照溧政发〔2023〕6号第一条')
    desk.answers.draft = join(desk.folder, '没有.docx')
    await expect(calls['draft.open']({})).rejects.toThrow(/“没有.docx”没有打开：文件不存在/)
  })

  it('writes its rows to Excel and refuses what is longer than any draft', async () => {
    const target = join(desk.folder, 'draft.xlsx')
    desk.answers.target = target
    const calls = desk.calls()
    const { rows } = await calls['draft.check']({ text: draft, on })
    expect(await calls['draft.export']({ text: draft, on })).toEqual({ name: 'draft.xlsx' })
    expect(sheetsIn(target)[0]?.rows).toHaveLength(3 + rows.length + 2)
    const long = { text: '一'.repeat(longestDraft + 1), on }
    expect(ipc['draft.check'].request.safeParse(long).success).toBe(false)
  })
})

describe('对照', () => {
  it('offers the pair of the library first', async () => {
    const reply = await desk.calls()['comparison.pairs']({})
    expect(ipc['comparison.pairs'].response.parse(reply)[0]).toEqual(pair)
  })

  it('answers within the contract, with 29 tasks beside 29 and ≥6 against ≥8', async () => {
    const reply = await desk.calls()['comparison.run'](pair)
    expect(ipc['comparison.run'].response.parse(reply)).toEqual(reply)
    const tasks = reply.pairs.filter(
      ({ left, right }) =>
        /^三、（[一二三四]）\d+$/.test(left?.label ?? '') &&
        /^三、（[一二三四]）\d+$/.test(right?.label ?? ''),
    )
    expect(tasks).toHaveLength(29)
    const sampled = reply.pairs
      .flatMap(({ differences }) => differences)
      .find(({ subject }) => subject === '食用农产品和食品抽检量')
    expect(sampled?.left?.words.replace(/\s/g, '')).toBe('≥6批次/千人')
    expect(sampled?.right?.words.replace(/\s/g, '')).toBe('≥8批次/千人')
    expect(sampled?.elsewhere.map(({ side }) => side).sort()).toEqual(['left', 'right'])
  })

  it('reads own documents as well, and refuses one document beside itself or an unknown one', async () => {
    const library = desk.library()
    const id = ownDocumentId('2'.repeat(64))
    const calls = desk.calls({
      ...library,
      document: async (wanted) => {
        const document = await library.document(wanted === id ? pair.rightId : wanted)
        return document === null ? null : { ...document, id: wanted }
      },
    })
    const { counts } = await calls['comparison.run']({ leftId: pair.rightId, rightId: id })
    expect(counts.same).toBeGreaterThan(20)
    await expect(calls['comparison.run']({ leftId: id, rightId: id })).rejects.toThrow(/两份不同/)
    await expect(calls['comparison.run']({ leftId: id, rightId: '无' })).rejects.toThrow(
      /没有编号为“无”的文件/,
    )
  })

  it('writes pairs and differences to Excel', async () => {
    const target = join(desk.folder, 'comparison.xlsx')
    desk.answers.target = target
    const calls = desk.calls()
    const { pairs } = await calls['comparison.run'](pair)
    expect(await calls['comparison.export'](pair)).toEqual({ name: 'comparison.xlsx' })
    const sheets = sheetsIn(target)
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(['条款对照', '差异清单'])
    expect(sheets[0]?.rows).toHaveLength(3 + pairs.length + 2)
  })
})

describe('what is made once', () => {
  it('is made anew for a new revision, and once more after a failure', async () => {
    let made = 0
    let revision = 0
    let fails = false
    const one = kept(
      () => {
        made += 1
        return fails ? Promise.reject(new Error('no')) : Promise.resolve(made)
      },
      () => revision,
    )
    expect([await one(), await one()]).toEqual([1, 1])
    revision = 1
    fails = true
    await expect(one()).rejects.toThrow('no')
    fails = false
    expect([await one(), await one()]).toEqual([3, 3])
  })
})
