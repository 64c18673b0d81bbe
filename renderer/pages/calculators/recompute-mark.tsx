/** 待重算: told by a sign and by words, the colour only helps. */
export function RecomputeMark({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null
  return (
    <span className="recompute-mark">
      <strong className="tag">▲ 待重算</strong>
      {reasons.join('；')}
    </span>
  )
}
