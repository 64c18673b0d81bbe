import { forceStatusWords, type ForceStatus } from '../../domain/force/force-status'

/** 现行, 已废止 …: told by words, the colour only helps. */
export function ForceMark({ status }: { readonly status: ForceStatus }) {
  return <span className={`nowrap force ${status}`}>{forceStatusWords[status]}</span>
}
