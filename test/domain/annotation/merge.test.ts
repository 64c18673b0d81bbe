import { describe, expect, it } from 'vitest'
import { mergeVerdict } from '../../../domain/annotation/merge'

describe('an incoming note', () => {
  const local = (hash: string, versions: readonly string[] = [hash], inTrash = false) => ({
    hash,
    versions,
    inTrash,
  })
  const incoming = (hash: string, versions: readonly string[] = [hash]) => ({ hash, versions })

  it.each([
    ['add', null, incoming('a')],
    ['unchanged', local('a'), incoming('a')],
    ['older', local('b', ['a', 'b']), incoming('a')],
    ['update', local('a'), incoming('b', ['a', 'b'])],
    ['conflict', local('b', ['a', 'b']), incoming('c', ['a', 'c'])],
    ['conflict', local('a'), incoming('b', [])],
    ['inTrash', local('a', ['a'], true), incoming('a')],
    ['inTrash', local('b', ['a', 'b'], true), incoming('a')],
    ['conflict', local('a', ['a'], true), incoming('b', ['a', 'b'])],
    ['unchanged', local('a', ['a', 'b', 'a']), incoming('a', ['a', 'c', 'a'])],
  ] as const)('is to be called %s', (verdict, here, there) => {
    expect(mergeVerdict(here, there)).toBe(verdict)
  })
})
