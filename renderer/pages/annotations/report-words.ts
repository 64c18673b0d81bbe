import type { ResponseOf } from '../../../contract/ipc'

type ImportReport = NonNullable<ResponseOf<'annotation.import'>['report']>

/** The counts of an import in a sentence; what did not happen is left out. */
export function reportWords(report: ImportReport): string {
  const parts = [
    [report.added, '新增'],
    [report.updated, '更新为对方的新版本'],
    [report.conflicts, '双方都改过、两个版本都保留（标签“冲突版本”）'],
    [report.unchanged, '与现有相同'],
    [report.older, '是现有批注的旧版本，未改动'],
    [report.inTrash, '在回收站中，未恢复'],
  ] as const
  const counts = parts.filter(([count]) => count > 0).map(([count, words]) => `${words}${count}条`)
  const places = [
    [report.exact + report.moved, '已找到位置'],
    [report.orphaned, '位置待确认'],
  ] as const
  const placed = places.filter(([count]) => count > 0).map(([count, words]) => `${words}${count}条`)
  return [
    `文件中有${report.inFile}条：${counts.length === 0 ? '无' : counts.join('，')}。`,
    ...(placed.length === 0 ? [] : [`写入的批注${placed.join('，')}。`]),
    `批注总数（含回收站）由${report.before}条变为${report.after}条。`,
  ].join('')
}
