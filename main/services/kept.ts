/**
 * What is made at the first question and kept until `revision` counts on. A failed making is not kept: the next
 * question tries again.
 */
export function kept<T>(
  make: () => Promise<T>,
  revision: () => number = () => 0,
): () => Promise<T> {
  let made: { readonly of: number; readonly value: Promise<T> } | null = null
  return () => {
    const of = revision()
    if (made?.of === of) return made.value
    const value = make()
    made = { of, value }
    value.catch(() => {
      made = null
    })
    return value
  }
}
