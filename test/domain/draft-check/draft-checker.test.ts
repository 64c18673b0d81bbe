import { describe, expect, it } from 'vitest'
import { numberOf, placeLabel, draftPlaces } from '../../../domain/draft-check/draft-place'
import { draftStatusWords } from '../../../domain/draft-check/draft-row'
import { draftSheet } from '../../../domain/draft-check/draft-sheet'
import { forceOn, forceStatusWords } from '../../../domain/force/force-status'
import { streamOf } from '../../../domain/gazette/stream'
import { seededRandom } from '../../seeded-random'
import { check, documents, force, only, problems, references, status } from './checker'

describe('the status of a cited text on a day', () => {
  it.each([
    ['常政规〔2020〕1号', '2023-07-13', '现行'],
    ['常政规〔2020〕1号', '2023-07-14', '已废止'],
    ['常政规〔2016〕5号', '2025-07-13', '现行'],
    ['常政规〔2016〕5号', '2025-07-14', '已失效'],
    ['常政规〔2023〕2号', '2028-06-26', '现行'],
    ['常政规〔2023〕2号', '2028-06-27', '已失效'],
    ['常政规〔2013〕12号', '2024-01-01', '未知'],
    ['常政规〔2018〕5号', '2024-01-01', '现行'],
    ['《中华人民共和国民法典》', '2024-01-01', '未收录'],
    ['《中华人民共和国行政处罚法》第三十三条', '2024-01-01', '未收录'],
    ['国发〔2022〕22号', '2024-01-01', '未收录'],
    ['溧政发〔2018〕27号', '2023-02-10', '现行'],
    ['溧政发〔2018〕27号', '2023-02-11', '已废止'],
    ['《常州市建筑垃圾管理办法》', '2023-08-31', '未施行'],
    ['《常州市建筑垃圾管理办法》', '2023-09-01', '现行'],
    ['《常州市农村公路管理养护实施办法》', '2023-07-14', '已废止'],
    ['溧政发〔2022〕7号', '2023-03-09', '部分被取代'],
    ['《常州市创建国家食品安全示范城市》', '2024-01-01', '未知'],
  ])('of %s on %s is %s', (words, on, expected) => {
    expect(status(`根据${words}，制定本方案。`, on)).toBe(expected)
  })

  it.each([
    '溧政发〔2018〕27 号',
    '溧政发[2018]27号',
    '溧政发［2018］27号',
    '溧政发 〔 2018 〕 27 号',
  ])('is found for %s, with the standard form proposed', (words) => {
    const row = only(`按照${words}执行。`)
    expect(row.number).toBe('溧政发〔2018〕27号')
    expect(row.status).toBe('repealed')
    expect(problems(row)).toEqual(['notation'])
    expect(row.suggestion).toContain('溧政发〔2018〕27号')
  })

  it('is told with the clause that says so, and with what took its place', () => {
    const row = only('按照溧政发〔2018〕27号执行。')
    expect(row.basis).toMatchObject({ documentId: '溧政发〔2023〕3号', line: 265 })
    expect(row.basis?.clauseLabel).not.toBe('')
    expect(row.suggestion).toContain('溧政发〔2023〕3号')
    expect(only('按照常政规〔2020〕1号执行。').basis).toMatchObject({ file: '004', line: 703 })
  })

  it('never takes 未知 or 未收录 for 失效, and says so', () => {
    for (const words of ['常政规〔2013〕12号', '《中华人民共和国民法典》', '国发〔2022〕22号']) {
      const row = only(words)
      expect(['unknown', 'notCollected']).toContain(row.status)
      expect(row.reason + row.suggestion).toContain('不等于失效')
      expect(row.basis).toBeNull()
    }
  })

  it('warns that 常政规〔2018〕5号 amends what is repealed, and of no other in the lists', () => {
    const warned = force.kept
      .map(({ documentNumber }) => only(documentNumber))
      .filter((row) => problems(row).includes('amendsRepealed'))
    expect(warned.map(({ number }) => number)).toEqual(['常政规〔2018〕5号'])
    expect(warned[0]?.suggestion).toContain('常政规〔2016〕2号')
  })

  it('is that of the two lists for every row, by number and by title', () => {
    for (const on of ['2023-07-13', '2023-07-14', '2025-07-14', '2028-07-14'])
      for (const { documentNumber, title } of [...force.kept, ...force.repealed]) {
        const expected = forceStatusWords[forceOn(force, documentNumber, on).status]
        const [byNumber] = check(documentNumber, on)
        expect(byNumber?.status && draftStatusWords[byNumber.status], documentNumber).toBe(expected)
        const [pair] = check(`《${title}》（${documentNumber}）`, on)
        expect(pair?.number).toBe(documentNumber)
        expect(
          pair === undefined ? [] : problems(pair).filter((one) => one !== 'amendsRepealed'),
        ).toEqual([])
        const [byTitle] = check(`《${title}》`, on)
        expect(byTitle?.number, title).toBe(documentNumber)
      }
  })
})

describe('the clauses of a draft', () => {
  const named = '《常州市建筑垃圾管理办法》'

  it('are found in the text', () => {
    expect(only(`${named}第十八条第一款第一项`).clause).toMatchObject({
      state: 'found',
      label: '第十八条第一款第一项',
    })
    expect(only(`${named}第18条第1款第（1）项`).clause).toMatchObject({ state: 'found' })
    expect(only(`${named}（常州市人民政府令第19号）第三十三条`).clause).toMatchObject({
      state: 'found',
    })
  })

  it.each([
    '第三十四条',
    '第九十九条',
    '第一百零三条',
    '第二十一条第九款',
    '第十八条第一款第四十项',
  ])('are missing where the text has no %s', (place) => {
    const row = only(`${named}${place}`)
    expect(row.clause).toEqual({ state: 'missing' })
    expect(problems(row)).toEqual(['clauseMissing'])
    // The document itself is as it is.
    expect(row.status).toBe('inForce')
  })

  it('of a text that is not collected are not judged', () => {
    const row = only('《常州市房屋安全管理办法》（常政规〔2018〕2号）第九百条')
    expect(row.clause).toEqual({ state: 'textNotCollected' })
    expect(problems(row)).toEqual([])
  })

  it('go on counting in the text and article before', () => {
    const rows = check(`${named}第十八条第一款、第二款和第三十四条。`)
    expect(rows.map(({ citedClause, documentId }) => [citedClause, documentId])).toEqual([
      ['第十八条第一款', '常州市人民政府令第19号'],
      ['第十八条第二款', '常州市人民政府令第19号'],
      ['第三十四条', '常州市人民政府令第19号'],
    ])
    expect(rows.map((row) => problems(row).length > 0)).toEqual([false, expect.any(Boolean), true])
  })

  it('go on counting items in the paragraph before', () => {
    const rows = check(`${named}第十八条第一款第一项、第二项`)
    expect(rows.map(({ citedClause, clause }) => [citedClause, clause?.state])).toEqual([
      ['第十八条第一款第一项', 'found'],
      ['第十八条第一款第二项', 'found'],
    ])
  })

  it('are told with what the text has instead', () => {
    expect(only(`${named}第九十九条`).suggestion).toContain('共33条（第一条至第三十三条）')
    expect(only(`${named}第二十一条第九款`).suggestion).toContain(
      '有第二十一条，但没有第二十一条第九款',
    )
  })

  it('of the draft itself are checked against its own articles', () => {
    const draft = '第一条 依本办法第二条办理。\n第二条 依第一条办理。\n第三条 见第九条。'
    const rows = check(draft)
    expect(rows.map(({ citedClause }) => citedClause)).toEqual(['第二条', '第一条', '第九条'])
    expect(rows.map((row) => problems(row))).toEqual([[], [], ['clauseMissing']])
    expect(rows.every((row) => row.status === null)).toBe(true)
  })

  it('of no named text are told as such', () => {
    expect(problems(only('按第七条办理。'))).toEqual(['clauseWithoutText'])
  })

  it('of a notice that counts 一、 are shown where they stand', () => {
    const row = only('常政规〔2023〕2号第三条')
    expect(problems(row)).toEqual(['clauseForm'])
    expect(row.clause).toMatchObject({ state: 'found', label: '三、' })
    expect(only('常政规〔2023〕2号第四十条').clause).toEqual({ state: 'missing' })
  })

  it('are all found that the documents have, and none beyond the last', () => {
    for (const { id, documentNumber, clauses } of documents) {
      const articles = clauses.filter(({ printed }) => /^第.+条$/.test(printed.trim()))
      if (articles.length === 0 || documentNumber === null) continue
      for (const { label } of articles)
        expect(only(`${documentNumber}${label}`).clause, id + label).toMatchObject({
          state: 'found',
        })
      expect(only(`${documentNumber}第${articles.length + 1}条`).clause, id).toEqual({
        state: 'missing',
      })
    }
  })

  it('are read with Chinese and Arabic numbers alike', () => {
    const cases: readonly (readonly [string, number])[] = [
      ['十', 10],
      ['二十', 20],
      ['一百', 100],
      ['一百零九', 109],
      ['一百一十五', 115],
      ['一千一百六十五', 1165],
      ['1165', 1165],
    ]
    for (const [words, value] of cases) {
      expect(numberOf(words), words).toBe(value)
      const [place] = draftPlaces(`第${words}条`)
      expect(place === undefined ? '' : placeLabel(place)).toBe(
        /\d/.test(words) ? '第一千一百六十五条' : `第${words}条`,
      )
    }
  })
})

describe('short names', () => {
  it.each([
    ['《常州市建筑垃圾管理办法》（以下简称《办法》）', '《办法》第三十四条'],
    [
      '《常州市建筑垃圾管理办法》（常州市人民政府令第19号，以下简称《办法》）',
      '《办法》第三十四条',
    ],
    ['《常州市建筑垃圾管理办法》（以下简称“建筑垃圾办法”）', '建筑垃圾办法第三十四条'],
    ['《常州市建筑垃圾管理办法》（以下简称办法）', '办法第三十四条'],
  ])('from %s are followed to %s', (definition, use) => {
    const rows = check(`为落实${definition}，制定本方案。\n\n一、按${use}处理。`)
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatchObject({
      documentId: '常州市人民政府令第19号',
      kind: 'shortName',
      words: use,
      clause: { state: 'missing' },
    })
  })

  it('mean nothing before they are defined', () => {
    const [first] = check('按《办法》处理。《常州市建筑垃圾管理办法》（以下简称《办法》）施行。')
    expect(first).toMatchObject({ words: '《办法》', documentId: null, status: 'notCollected' })
  })
})

describe('number and title', () => {
  const random = seededRandom(5)
  const numbered = documents.filter(({ documentNumber }) => documentNumber !== null)

  it('of one document make no problem', () => {
    for (const { title, documentNumber, id } of numbered) {
      const row = only(`《${title}》（${documentNumber ?? ''}）`)
      expect([row.documentId, problems(row)], title).toEqual([id, []])
    }
  })

  it('of two documents are found as a wrong pair, whichever two', () => {
    for (let round = 0; round < 200; round += 1) {
      const one = numbered[random(numbered.length)]
      const other = numbered[random(numbered.length)]
      if (one === undefined || other === undefined || one.title === other.title) continue
      const row = only(`《${one.title}》（${other.documentNumber ?? ''}）`)
      expect(problems(row), row.words).toEqual(['wrongPair'])
      expect(row.suggestion).toContain(other.title)
    }
  })

  it('are found with other words in the bracket, and with the number in front', () => {
    const wrong = '《常州市建筑垃圾管理办法》（溧政发〔2023〕6号，以下简称《办法》）'
    expect(problems(only(`依据${wrong}。`))).toEqual(['wrongPair'])
    expect(problems(only('依据溧政发〔2023〕6号《常州市建筑垃圾管理办法》。'))).toEqual([
      'wrongPair',
    ])
  })

  it('from the lists are found as a wrong pair too', () => {
    const row = only('《常州市永久性绿地保护管理办法》（常政规〔2018〕4号）')
    expect(problems(row)).toEqual(['wrongPair'])
    expect(row.suggestion).toContain('常政规〔2018〕3号')
  })

  it('tell a title that is not the printed one', () => {
    expect(problems(only('《常州市房屋安全管理办法（试行）》（常政规〔2018〕2号）'))).toEqual([
      'titleDiffers',
    ])
    expect(only('《常州市房屋安全管理办法（试行）》').suggestion).toContain(
      '是否指《常州市房屋安全管理办法》',
    )
  })

  it('take the name of an annex for a piece of the numbered text', () => {
    const annex = '《常州市创建国家食品安全示范城市量化指标一览表》（常政发〔2023〕24号）'
    expect(problems(only(annex))).toEqual([])
    expect(problems(only(annex.replace('24号', '23号')))).toEqual(['titleDiffers'])
  })

  it('leave 市政府关于… to the issuer of its number', () => {
    const row = only('《市政府关于做好我市第五次全国经济普查工作的通知》（常政发〔2023〕12号）')
    expect([row.documentId, row.status, problems(row)]).toEqual([null, 'unknown', []])
  })
})

describe('whole drafts', () => {
  it('find every reference of the gazettes that the library finds, and where it leads', () => {
    let count = 0
    const elsewhere: string[] = []
    for (const document of documents) {
      const rows = check(streamOf(document))
      for (const { documentId, kind, start, end, target, words } of references) {
        if (documentId !== document.id || (kind !== 'title' && kind !== 'documentNumber')) continue
        count += 1
        const row = rows.find((one) => one.start < end && start < one.end)
        expect(row, `${document.id} ${words}`).toBeDefined()
        const expected = target.kind === 'document' ? target.documentId : null
        if (row?.documentId !== expected) elsewhere.push(`${document.id} ${words}`)
      }
    }
    expect(count).toBe(451)
    // A document's own forms and annexes, and 《政府工作报告》 for the report it carries: no draft can know these.
    expect(elsewhere).toHaveLength(5)
  })

  it('keep the spans in the draft, line by line', () => {
    for (const document of documents) {
      const draft = streamOf(document)
      for (const { start, end, words, line } of check(draft)) {
        expect(draft.slice(start, end)).toBe(words)
        expect(draft.slice(0, start).split('\n')).toHaveLength(line)
      }
    }
  })

  it('take a title over a broken line', () => {
    expect(only('根据《常州市建筑垃圾管\n理办法》第三十三条').clause).toMatchObject({
      state: 'found',
    })
  })

  it('are silent on newspapers and on nothing', () => {
    expect(check('据《新华日报》报道。')).toEqual([])
    expect(check('')).toEqual([])
  })

  it('make a sheet with every row', () => {
    const rows = check(
      '《中华人民共和国民法典》、常政规〔2020〕1号、《常州市建筑垃圾管理办法》第九十九条。',
    )
    const sheet = draftSheet(rows, '2024-01-01')
    expect(sheet.rows).toHaveLength(3)
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length)
    expect(sheet.rows.map((row) => row[6])).toEqual(['未收录', '已废止', '现行'])
    expect(sheet.rows[2]).toContain('条款不存在')
    expect(sheet.notes[0]).toContain('共3处引用')
  })
})
