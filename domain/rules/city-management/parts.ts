/**
 * Headings of the annex with their points. The cells are merged in print and the extraction put many of them on a
 * wrong row; an item belongs to the heading whose points are not yet used up by the items before it.
 */
export interface Primary {
  readonly key: string
  readonly section: '基础项' | '评价项'
  readonly title: string
  readonly quote: string
  readonly points: number
}
export interface Secondary {
  readonly key: string
  readonly primary: string
  readonly title: string
  /** As printed; null where the cell is lost. */
  readonly points: number | null
}

const primary = (
  key: string,
  section: Primary['section'],
  quote: string,
  points: number,
): Primary => ({ key, section, title: quote.replace(/\s/g, ''), quote, points })

export const primaries: readonly Primary[] = [
  primary('p1', '基础项', '(一) 经济发展', 15),
  primary('p2', '基础项', '(二) 社会文明', 15),
  primary('p3', '基础项', '(三) 生态优良', 60),
  primary('p4', '基础项', '(四) 安全发展', 20),
  primary('p5', '基础项', '(五) 美丽宜居', 90),
  primary('q1', '评价项', '(一) 容貌品质', 150),
  primary('q2', '评价项', '(二) 市政设施', 120),
  primary('q3', '评价项', '(三) 环境卫生', 130),
  primary('q4', '评价项', '(四) 公共秩序', 100),
  primary('q5', '评价项', '(五) 执法规范', 100),
  primary('q6', '评价项', '(六) 工作保障', 100),
  primary('q7', '评价项', '(七) 共治共享', 100),
]

const secondary = (
  primaryKey: string,
  number: number,
  name: string,
  points: number | null,
): Secondary => ({ key: `s${number}`, primary: primaryKey, title: `${number}.${name}`, points })

export const secondaries: readonly Secondary[] = [
  secondary('q1', 1, '街景容貌', 50),
  secondary('q1', 2, '建筑外观', 10),
  secondary('q1', 3, '园林绿化', 20),
  // One “25 分” stands on the page for 农贸市场 and 户外广告; by its place it is that of the latter.
  secondary('q1', 4, '农贸市场', null),
  secondary('q1', 5, '滨水空间', 20),
  secondary('q1', 6, '户外广告', 25),
  secondary('q2', 7, '道路桥梁隧道', 30),
  secondary('q2', 8, '地下管网', 25),
  secondary('q2', 9, '排水防涝设施', 25),
  secondary('q2', 10, '服务设施', 20),
  secondary('q2', 11, '无障碍设施', 20),
  secondary('q3', 12, '垃圾分类', 45),
  secondary('q3', 13, '环卫设施', 35),
  secondary('q3', 14, '环卫保洁', 20),
  secondary('q3', 15, '厕所革命', 15),
  secondary('q3', 16, '扬尘治理', 15),
  secondary('q4', 17, '占道经营治理', 20),
  secondary('q4', 18, '违法建设治理', 20),
  secondary('q4', 19, '停车设施建设管理', 40),
  secondary('q4', 20, '城市交通堵点治理', 20),
  secondary('q5', 21, '执法队伍', 30),
  secondary('q5', 22, '执法监督', 35),
  secondary('q5', 23, '执法协作', 10),
  secondary('q5', 24, '执法服务', 25),
  secondary('q6', 25, '组织领导', 25),
  secondary('q6', 26, '政策资金', 25),
  secondary('q6', 27, '改革创新', 15),
  secondary('q6', 28, '科技赋能', 15),
  secondary('q6', 29, '应急处置', 20),
  secondary('q7', 30, '党建引领', 15),
  secondary('q7', 31, '基层治理', 25),
  secondary('q7', 32, '社会协同', 10),
  secondary('q7', 33, '宣传引导', 30),
  secondary('q7', 34, '便民服务', 20),
]

/** The secondaries of 评价项, and the primaries of 基础项, which has no lower level. */
export const primaryOf = (part: string): Primary | undefined => {
  const key = secondaries.find((candidate) => candidate.key === part)?.primary ?? part
  return primaries.find((candidate) => candidate.key === key)
}
