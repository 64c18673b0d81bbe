/** A choice whose cell value is the text's own word: `['是', '否'].map(wordChoice)`. */
export const wordChoice = <V extends string>(
  word: V,
): { readonly value: V; readonly label: V } => ({ value: word, label: word })
