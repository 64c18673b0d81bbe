/**
 * Signs that a reader takes for one another, as rows: each sign of the left is folded to the right. Compatibility
 * forms (full width, Ⅲ, ㎡, Kangxi radicals) are not listed here, Unicode itself maps them.
 */
const rows: readonly (readonly [string, string])[] = [
  ['〔［【', '['],
  ['〕］】', ']'],
  ['《〈', '<'],
  ['》〉', '>'],
  ['“”„‟〝〞', '"'],
  ['‘’‚‛', "'"],
  ['•‧∙・･', '·'],
  ['‐‑‒–—―−', '-'],
  ['〜∼', '~'],
  // 二○二三年 is printed and typed with a circle as often as with the numeral.
  ['○◯', '〇'],
]

/** The supplement U+2E80 to U+2EFF, which PDF text is full of, has no mapping in Unicode's normal forms. */
const radicals =
  '⺁厂⺄乙⺈刀⺊卜⺌小⺒巳⺓幺⺗心⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺶羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'

export const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([signs, folded]) => Array.from(signs).map((sign) => [sign, folded] as const)),
  ...[...radicals.matchAll(/(.)(.)/gu)].map(
    ([, radical = '', character = '']) => [radical, character] as const,
  ),
])
