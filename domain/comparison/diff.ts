import type { Token } from './tokens'

/** Stretches of two rows of tokens that differ; ends are exclusive, and one of the two may be empty. */
export interface Hunk {
  readonly left: readonly [from: number, to: number]
  readonly right: readonly [from: number, to: number]
}

/** A table of lengths up to this size is filled token by token; longer texts are cut at their sentences first. */
const largest = 16_000_000

type Keys = readonly string[]

/** Pairs of equal places on a longest common row of both. */
function commonPairs(left: Keys, right: Keys): readonly (readonly [number, number])[] {
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  for (let a = left.length - 1; a >= 0; a -= 1)
    for (let b = right.length - 1; b >= 0; b -= 1) {
      const here = a * width + b
      lengths[here] =
        left[a] === right[b]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0)
    }
  const pairs: (readonly [number, number])[] = []
  let [a, b] = [0, 0]
  while (a < left.length && b < right.length) {
    const here = a * width + b
    if (left[a] === right[b]) {
      pairs.push([a, b])
      a += 1
      b += 1
    } else if ((lengths[here + width] ?? 0) >= (lengths[here + 1] ?? 0)) a += 1
    else b += 1
  }
  return pairs
}

/** Ends of the sentences in a row of tokens. */
function sentenceStarts(keys: Keys): readonly number[] {
  const starts = [0]
  keys.forEach((key, at) => {
    if (/[。；;]/.test(key) && at + 1 < keys.length) starts.push(at + 1)
  })
  return starts
}

function sentencePairs(left: Keys, right: Keys): readonly (readonly [number, number])[] {
  const sentences = (keys: Keys) => {
    const starts = sentenceStarts(keys)
    return starts.map((start, at) => ({ start, keys: keys.slice(start, starts[at + 1]) }))
  }
  const [a, b] = [sentences(left), sentences(right)]
  const words = (rows: readonly { readonly keys: Keys }[]) => rows.map(({ keys }) => keys.join(' '))
  return commonPairs(words(a), words(b)).flatMap(([i, j]) => {
    const [one, other] = [a[i], b[j]]
    return one === undefined || other === undefined
      ? []
      : one.keys.map((_, at): readonly [number, number] => [one.start + at, other.start + at])
  })
}

/** A single equal character between two changes is an accident of wording. */
const accident = 2

/** The hunks of two rows of tokens, in order. */
export function hunksOf(left: readonly Token[], right: readonly Token[]): readonly Hunk[] {
  const [a, b] = [left.map(({ key }) => key), right.map(({ key }) => key)]
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  const [innerA, innerB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  const find = innerA.length * innerB.length > largest ? sentencePairs : commonPairs
  const pairs = find(innerA, innerB).map(([i, j]): readonly [number, number] => [
    i + head,
    j + head,
  ])
  const hunks: Hunk[] = []
  let [i, j] = [head, head]
  for (const [nextI, nextJ] of [...pairs, [a.length - tail, b.length - tail] as const]) {
    if (nextI > i || nextJ > j) hunks.push({ left: [i, nextI], right: [j, nextJ] })
    i = nextI + 1
    j = nextJ + 1
  }
  return joined(hunks, left)
}

function joined(hunks: readonly Hunk[], left: readonly Token[]): readonly Hunk[] {
  const result: Hunk[] = []
  for (const hunk of hunks) {
    const before = result.at(-1)
    const between = before === undefined ? [] : left.slice(before.left[1], hunk.left[0])
    if (
      before !== undefined &&
      between.length < accident &&
      between.every(({ kind }) => kind === 'words')
    )
      result[result.length - 1] = {
        left: [before.left[0], hunk.left[1]],
        right: [before.right[0], hunk.right[1]],
      }
    else result.push(hunk)
  }
  return result
}
