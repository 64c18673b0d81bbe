import { describe, expect, it } from 'vitest'
import { allMentions } from '../../../domain/organisation/mentions'
import { placeOf } from '../../../domain/organisation/place'
import { folded } from '../../../domain/text/fold'
import { parsedCorpus, parsedFiles } from '../../parsed-corpus'
import { register } from './register'

const documents = parsedCorpus()
const mentions = allMentions(register, documents)
const { organisations, collectives, notNames } = register
const lines = new Map(parsedFiles().map(({ file, text }) => [file.slice(0, 3), text.split('\n')]))

describe('the register of organisations', () => {
  it('gives every organisation an id of its own', () => {
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length)
    for (const { id } of organisations) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
    expect(organisations.length).toBeGreaterThan(300)
  })

  it('gives no name to two organisations of one place', () => {
    const owners = new Map<string, string[]>()
    for (const { id, place, name, aliases, formerNames } of organisations)
      for (const one of [name, ...aliases, ...formerNames.map((former) => former.name)]) {
        const key = `${place} ${folded(one)}`
        owners.set(key, [...(owners.get(key) ?? []), id])
      }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([])
  })

  it('lists only aliases and former names that a gazette prints as a name of the organisation', () => {
    const found = new Set(
      mentions.flatMap(({ name, organisationIds }) => organisationIds.map((id) => `${id} ${name}`)),
    )
    const unseen = organisations.flatMap(({ id, aliases, formerNames }) =>
      [...aliases, ...formerNames.map(({ name }) => name)].filter(
        (name) => !found.has(`${id} ${name}`),
      ),
    )
    expect(unseen).toEqual([])
  })

  it('prints every former name and every collective on the line it cites', () => {
    const cited = [
      ...organisations.flatMap(({ formerNames }) => formerNames),
      ...collectives.map(({ name, file, line }) => ({ name, file, line })),
    ]
    // A name may run on over the end of a printed line.
    const wrong = cited.filter(({ name, file, line }) => {
      const printed = (lines.get(file) ?? []).slice(line - 1, line + 2).join('')
      return !folded(printed.replace(/\*\*/g, '')).includes(folded(name))
    })
    expect(wrong).toEqual([])
  })

  it('knows every member of a collective, and finds every collective in its place', () => {
    const ids = new Set(organisations.map(({ id }) => id))
    for (const { name, members, note } of collectives) {
      expect(note, name).not.toBe('')
      for (const id of members ?? []) expect(ids, name).toContain(id)
    }
    const places = new Map(documents.map((document) => [document.id, placeOf(document)]))
    const found = new Set(
      mentions
        .filter(({ kind }) => kind === 'collective')
        .map(({ documentId, name }) => `${places.get(documentId) ?? ''} ${name}`),
    )
    expect(collectives.filter(({ name, place }) => !found.has(`${place} ${name}`))).toEqual([])
    expect(new Set(collectives.map(({ name, place }) => `${place} ${name}`)).size).toBe(
      collectives.length,
    )
  })

  it('counts 12 towns in 溧阳, 11 区镇 in 海门 and 6 辖市区 in 常州', () => {
    const size = (place: string, name: string) =>
      collectives.find((one) => one.place === place && one.name === name)?.members?.length
    expect(size('溧阳', '各镇（街道）')).toBe(12)
    expect(size('海门', '各区镇')).toBe(11)
    expect(size('常州', '各辖市区')).toBe(6)
    expect(size('溧阳', '市食安委成员单位')).toBeUndefined()
  })

  it('gives a reason for all words that only look like a name', () => {
    for (const { words, reason } of notNames) expect(reason, words).not.toBe('')
  })
})
