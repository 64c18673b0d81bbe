/** What an incoming note is to the one that is here under the same id. */
export type MergeVerdict =
  /** Not here yet. */
  | 'add'
  /** Here with the same content. */
  | 'unchanged'
  /** The content here was made from the incoming one: there is nothing to do. */
  | 'older'
  /** The incoming content was made from the one here. */
  | 'update'
  /** Changed on both sides: both are kept. */
  | 'conflict'
  /** Thrown away here with this very content; an import brings nothing back. */
  | 'inTrash'

export interface LocalNote {
  /** Hash of the content as it is. */
  readonly hash: string
  /** Hashes of the contents it has had. */
  readonly versions: readonly string[]
  readonly inTrash: boolean
}

export function mergeVerdict(
  local: LocalNote | null,
  incoming: { readonly hash: string; readonly versions: readonly string[] },
): MergeVerdict {
  if (local === null) return 'add'
  const isKnown = incoming.hash === local.hash || local.versions.includes(incoming.hash)
  if (local.inTrash) return isKnown ? 'inTrash' : 'conflict'
  if (incoming.hash === local.hash) return 'unchanged'
  if (isKnown) return 'older'
  return incoming.versions.includes(local.hash) ? 'update' : 'conflict'
}
