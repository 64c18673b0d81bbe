/** One run at some distance from the start: refused, or the outcome and the branch the rule took. */
export type Probe =
  | { readonly kind: 'refused' }
  | { readonly kind: 'ran'; readonly value: string; readonly branch: string }

export type Found =
  | { readonly kind: 'turns'; readonly steps: bigint; readonly certain: boolean }
  | {
      readonly kind: 'steady'
      readonly furthest: bigint
      readonly end: 'range' | 'searched'
    }

/** So many changes next to the start are all tried. */
const nearSteps = 100n
/** So many runs are spent on proving that no smaller change turns the outcome. */
const proofRuns = 2_000n
/** So many runs are spent on looking into brackets whose ends took different branches. */
const bracketRuns = 4_000

/**
 * The fewest steps (1 to `limit`) at which the outcome differs from that of the start.
 *
 * Tried are: the first hundred changes one by one; then places that grow by a quarter each. Between two neighbouring
 * places the search looks closer wherever the outcome or the branch of the rule (its steps and words, not its
 * figures) differs at the two ends, and halves the bracket until two neighbouring steps differ. At last the changes
 * before the one found are tried: all of them where they are at most two thousand, else two thousand spread evenly.
 * A change of outcome and back that lies between two tried places and takes the same branch at both is missed.
 */
export function searchTurn(probe: (steps: bigint) => Probe, limit: bigint): Found {
  const known = new Map<bigint, Probe>()
  const at = (steps: bigint): Probe => {
    const old = known.get(steps)
    if (old !== undefined) return old
    const fresh = probe(steps)
    known.set(steps, fresh)
    return fresh
  }
  const start = at(0n)
  const origin = start.kind === 'ran' ? start.value : null
  const turns = (steps: bigint): boolean => {
    const found = at(steps)
    return found.kind === 'ran' && found.value !== origin
  }
  const sameBranch = (a: bigint, b: bigint): boolean => {
    const [one, other] = [at(a), at(b)]
    return one.kind === 'ran' && other.kind === 'ran' && one.branch === other.branch
  }

  /** The first turn in (low, high] that can be seen; `low` does not turn. */
  const within = (low: bigint, high: bigint): bigint | null => {
    if (high - low === 1n) return turns(high) ? high : null
    if (!turns(high) && (sameBranch(low, high) || known.size > bracketRuns)) return null
    const middle = (low + high) / 2n
    if (turns(middle)) return within(low, middle)
    return within(low, middle) ?? within(middle, high)
  }

  /** The last place in [low, high) that is not refused, where `high` is. */
  const lastLegal = (low: bigint, high: bigint): bigint => {
    let [legal, illegal] = [low, high]
    while (illegal - legal > 1n) {
      const middle = (legal + illegal) / 2n
      if (at(middle).kind === 'refused') illegal = middle
      else legal = middle
    }
    return legal
  }

  /** A turn before the one found, where the places tried in between show one. */
  const proven = (found: bigint): Found => {
    const between = found - nearSteps - 1n
    const every = between <= proofRuns
    const stride = every ? 1n : between / proofRuns + 1n
    let last = nearSteps
    for (let steps = nearSteps + stride; steps < found; steps += stride) {
      if (turns(steps))
        return { kind: 'turns', steps: within(last, steps) ?? steps, certain: every }
      last = steps
    }
    return { kind: 'turns', steps: found, certain: every }
  }

  let low = 0n
  while (low < nearSteps && low < limit) {
    const next = low + 1n
    if (at(next).kind === 'refused') return { kind: 'steady', furthest: low, end: 'range' }
    if (turns(next)) return { kind: 'turns', steps: next, certain: true }
    low = next
  }
  while (low < limit) {
    const wanted = low + low / 4n + 1n
    const reached = wanted < limit ? wanted : limit
    const closed = at(reached).kind === 'refused'
    const high = closed ? lastLegal(low, reached) : reached
    const found = high === low ? null : within(low, high)
    if (found !== null) return proven(found)
    if (closed) return { kind: 'steady', furthest: high, end: 'range' }
    low = high
  }
  return { kind: 'steady', furthest: low, end: 'searched' }
}
