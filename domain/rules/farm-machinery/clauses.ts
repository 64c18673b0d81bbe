import { citer } from '../../citation/citation'

export const documentNumber = '海政办发〔2022〕68号'
/** The opinion names no day of effect: its own date. */
export const inForceFrom = '2022-11-29'
const cite = citer(documentNumber)

/** 省级农业生产全程全面机械化示范县建设工作的实施意见 (海政办发〔2022〕68号). */
export const clauses = {
  perArea: cite('三、（六）', '按照每10万亩粮食面积规划建设1个“全程机械化+综合农事”中心进行布点'),
  goal: cite('三、（六）', '全区建设市级以上“全程机械化+综合农事”服务中心不少于8个'),
  eligible: cite(
    '四、（一）',
    '区域内从事农业生产的经营服务主体，主要包括农民专业合作社、家庭农场、种植大户、农机手、农业公司、新型合作农场以及村集体经济合作组织等',
  ),
  both: cite(
    '四、（三）',
    '示范县创建所有农业机械购置可同时享受项目创建奖补资金和农机购置补贴政策',
  ),
  base: cite('四、（三）', '区级涉及投资额要求的在扣除农机购置补贴后予以计算（南通以上另外要求）'),
  cap: cite('四、（三）', '补助资金实现当年度总量控制'),
}
