/** Reproducible randomness for samples and tests (mulberry32): the same seed gives the same run on every machine. */
export interface SeededRandom {
  /** 0 ≤ x < bound */
  readonly below: (bound: number) => number
  readonly pick: <T>(items: readonly [T, ...T[]]) => T
  readonly chance: (share: number) => boolean
  readonly shuffled: <T>(items: readonly T[]) => readonly T[]
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    chance: (share) => next() < share,
    shuffled: (items) => {
      const left = [...items]
      const drawn = []
      while (left.length > 0) drawn.push(...left.splice(below(left.length), 1))
      return drawn
    },
  }
}
