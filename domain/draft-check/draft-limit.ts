/** Characters of a draft that are checked at once: the check of so many takes a second in main. */
export const longestDraft = 100_000
