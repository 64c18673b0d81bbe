import { changedTags, tagName } from '../../domain/annotation/tag-name'
import { Failure } from '../ipc/failure'
import { listTags } from '../store/annotation-parts'
import { listByTag } from '../store/annotations'
import type { Database } from '../store/database'
import { unknownAnnotation, type Acts } from './annotation-acts'

export interface TagActs {
  tags(): Promise<readonly { readonly name: string; readonly count: number }[]>
  tag(change: {
    readonly ids: readonly string[]
    readonly add: readonly string[]
    readonly remove: readonly string[]
  }): Promise<void>
  /** Throws `conflict` when there is such a tag already: that is for `mergeTags`. Returns the number of notes. */
  renameTag(from: string, to: string): Promise<number>
  /** Every note that carries one of them carries `to` instead, in the trash too. Returns the number of notes. */
  mergeTags(from: readonly string[], to: string): Promise<number>
  /** The notes stay. Returns how many carried it. */
  removeTag(name: string): Promise<number>
}

/** Tags are names on notes: whatever is done to one is done to its notes, logged and undone with them. */
export function createTagActs(workspace: Database, acts: Acts): TagActs {
  const named = (typed: string): string => {
    const name = tagName(typed)
    if (name === null) throw new Failure('conflict', '标签名为空或超过40个字，请改短后重试。')
    return name
  }
  const retag = async (label: string, from: readonly string[], to: string | null) => {
    const ids = new Set<string>()
    for (const name of from) for (const { id } of await listByTag(workspace, name)) ids.add(id)
    const add = to === null ? [] : [to]
    await acts.change({ act: 'annotation.tag', label }, [...ids], (found, at) => ({
      ...found,
      tags: changedTags(found.tags, { add, remove: from }),
      updatedAt: at,
    }))
    return ids.size
  }
  const exists = async (name: string) =>
    (await listTags(workspace)).some((tag) => tag.name === name)

  return {
    tags: () => listTags(workspace),
    tag: async ({ ids, add, remove }) => {
      const added = add.map(named)
      const label = ids.length > 1 ? `改${ids.length}条批注的标签` : '改标签'
      await acts.change({ act: 'annotation.tag', label }, ids, (found, at) => {
        if (found.deletedAt !== null) throw unknownAnnotation()
        return { ...found, tags: changedTags(found.tags, { add: added, remove }), updatedAt: at }
      })
    },
    renameTag: async (from, to) => {
      const name = named(to)
      if (name === from) return 0
      if (!(await exists(from))) throw new Failure('notFound', `没有标签“${from}”，请刷新后重试。`)
      if (await exists(name))
        throw new Failure('conflict', `已有标签“${name}”；如需并入，请用“合并”。`)
      return retag(`标签“${from}”改名`, [from], name)
    },
    mergeTags: async (from, to) => {
      const name = named(to)
      const sources = from.filter((source) => source !== name)
      return retag(`标签并入“${name}”`, sources, name)
    },
    removeTag: (name) => retag(`删除标签“${name}”`, [name], null),
  }
}
