import { describe, expect, it } from 'vitest'
import { buildRegisters } from '../../../domain/register/register-files'
import { parsedFiles } from '../../parsed-corpus'
import { builtRegisters, registerFiles } from '../../registers'

const { registers, problems } = builtRegisters()

describe('the registers', () => {
  it('find every place in the text they name', () => {
    expect(problems).toEqual([])
  })

  it('tell every place that does not fit, and go on', () => {
    const corpus = parsedFiles()
    const files = registerFiles()
    const [erratum, ...errata] = files.errata
    if (erratum === undefined) throw new Error('no erratum')
    const built = buildRegisters(
      {
        documents: corpus.flatMap(({ documents }) => documents),
        textOf: (digits) => corpus.find(({ file }) => file.startsWith(digits))?.text ?? '',
      },
      { ...files, errata: [{ ...erratum, quote: '没有这些字' }, ...errata] },
    )
    expect(built.problems).toEqual([`${erratum.file}:${erratum.line}：原文此处没有“没有这些字”`])
    expect(built.registers.errata).toHaveLength(registers.errata.length - 1)
  })

  it('hold more than 40 contradictions and gaps, each with its places, the words and an advice', () => {
    expect(registers.contradictions.length).toBeGreaterThan(40)
    expect(new Set(registers.contradictions.map(({ key }) => key)).size).toBe(
      registers.contradictions.length,
    )
    for (const { key, kind, places, disagreement, advice } of registers.contradictions) {
      expect(places.length, key).toBeGreaterThan(kind === 'contradiction' ? 1 : 0)
      expect(disagreement, key).toMatch(/[\u4e00-\u9fff]/)
      expect(advice, key).toMatch(/[\u4e00-\u9fff]/)
    }
  })

  it('hold the contradictions that the reference names first', () => {
    const at = (file: string, line: number) =>
      registers.contradictions.filter(({ places }) =>
        places.some((place) => place.file === file && Math.abs(place.line - line) <= 2),
      )
    // 4575/4576, Ⅳ级 not defined, 〔2016〕2号 against 〔2018〕5号, two 第十六条, 抽检 ≥6 against ≥8.
    for (const [file, line] of [
      ['000', 969],
      ['000', 2826],
      ['004', 695],
      ['004', 3278],
      ['000', 3084],
      ['000', 1341],
    ] as const)
      expect(at(file, line).length, `${file}:${line}`).toBeGreaterThan(0)
  })

  it('hold the six misread 亩均 and the lost night limit as certain, with their reason', () => {
    const six = registers.errata.filter(({ quote }) => quote.includes('苗均'))
    expect([...new Set(six.map(({ line }) => line))]).toEqual([558, 560, 562, 568, 572, 576])
    expect(new Set(six.map(({ kind }) => kind))).toEqual(new Set(['certain']))
    const night = registers.errata.find(({ file, line }) => file === '000' && line === 175)
    expect(night?.proposed).toContain('55')
    expect(night?.reason).toContain('GB3096-2008')
    for (const { reason, proposed, quote } of registers.errata) {
      expect(reason).toMatch(/[\u4e00-\u9fff]/)
      expect(proposed).not.toBe(quote)
    }
  })

  it('list the pieces that 海门’s gazette names and lacks', () => {
    const lost = registers.missingPieces.map(({ documentId, what }) => `${documentId} ${what}`)
    for (const [documentId, annex] of [
      ['海政发〔2022〕17号', '附件1'],
      ['海政发〔2022〕17号', '附件2'],
      ['海政发〔2022〕17号', '附件3'],
      ['海政办发〔2022〕65号', '附表1'],
      ['海政办发〔2022〕68号', '附件1'],
      ['海政办发〔2022〕68号', '附件2'],
      ['海政办发〔2022〕81号', '附件1'],
      ['海政办发〔2022〕81号', '附件2'],
    ] as const)
      expect(
        lost.some((one) => one.startsWith(`${documentId} `) && one.includes(annex)),
        `${documentId} ${annex}`,
      ).toBe(true)
  })

  it('list every annex that a sentence names and the text lacks', () => {
    const unlisted = registers.references
      .filter(({ target }) => target.kind === 'missing')
      .filter(
        (reference) =>
          !registers.missingPieces.some(
            ({ documentId, line }) =>
              documentId === reference.documentId && Math.abs(line - reference.line) <= 2,
          ),
      )
    expect(unlisted).toEqual([])
  })

  it('lead every reference inside the library to a clause or document that is there', () => {
    const documents = new Map(
      parsedFiles()
        .flatMap(({ documents: own }) => own)
        .map((document) => [document.id, new Set(document.clauses.map(({ id }) => id))]),
    )
    for (const { target, words } of registers.references)
      if (target.kind === 'document') {
        const clauses = documents.get(target.documentId)
        expect(clauses, words).toBeDefined()
        if (target.clauseId !== null) expect(clauses?.has(target.clauseId), words).toBe(true)
      }
  })

  it('know the documents that one place carries out for another, in pairs', () => {
    expect(registers.lineages.map(({ parentId, childId }) => `${parentId} ↔ ${childId}`)).toEqual([
      '常政发〔2023〕24号 ↔ 溧政发〔2023〕12号',
    ])
  })

  it('know the gazette of 常州 that 溧阳 carries out', () => {
    const child = registers.references.filter(
      ({ documentId, target }) =>
        documentId === '溧政发〔2023〕12号' &&
        target.kind === 'document' &&
        target.documentId === '常政发〔2023〕24号',
    )
    expect(child.some(({ relation }) => relation === 'implements')).toBe(true)
  })
})
