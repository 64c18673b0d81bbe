import { forceStatusWords, type ForceStatus } from '../force/force-status'

/** The status that the words name; null for any others. */
export const statusNamed = (words: string): ForceStatus | null =>
  (Object.keys(forceStatusWords) as ForceStatus[]).find(
    (status) => status === words || forceStatusWords[status] === words,
  ) ?? null
