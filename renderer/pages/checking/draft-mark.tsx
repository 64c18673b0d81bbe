import {
  draftStatusWords,
  type DraftRow,
  type DraftStatus,
} from '../../../domain/draft-check/draft-row'
import { ForceMark } from '../../components/force-mark'

/** 未收录 and 未知 are no word against a text and look unlike 已失效: dashed, never red. */
export function DraftMark({ status }: { readonly status: DraftStatus }) {
  return status === 'notCollected' ? (
    <span className="nowrap force notCollected">{draftStatusWords[status]}</span>
  ) : (
    <ForceMark status={status} />
  )
}

/** What a mark in the draft says beside its number; nothing for a text in force without a problem. */
export const shortVerdict = ({ status, problems }: DraftRow): string =>
  [
    ...(status === null || status === 'inForce' ? [] : [draftStatusWords[status]]),
    ...(problems.length === 0 ? [] : ['有问题']),
  ].join('、')
