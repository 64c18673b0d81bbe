import type { Citation } from '../../citation/citation'
import { cite } from './document'

export interface Scene {
  readonly value: string
  /** Who benefits, in the words of the text. */
  readonly condition: string
  readonly benefit: string
  readonly clause: Citation
}

/** Scenes with a benefit for a person or a trader; 13 and 14 have further benefits under conditions of their own. */
export const scenes: readonly Scene[] = [
  {
    value: '诚信商圈',
    condition: '经择优评选的“诚信商户”',
    benefit: '政策扶持等激励优惠政策、“激励服务包”',
    clause: cite(
      '三、（二）3',
      '定期根据商户评价结果择优评选“诚信商户”，提供政策扶持等激励优惠政策，提升诚信商户信用获得感',
    ),
  },
  {
    value: '普惠金融',
    condition: '经评定的信用户、信用村、信用镇',
    benefit: '逐步提升发放信用贷款的比重，拓展农村各类产权抵押贷款方式',
    clause: cite('三、（二）4', '持续开展“信用户、信用村、信用镇”评定，激发群众守信自觉和用信意识'),
  },
  {
    value: '志愿服务',
    condition: '试点社区参加志愿队伍的居民',
    benefit: '志愿服务时长计入个人信用信息档案，给予相应信用积分奖励',
    clause: cite('三、（三）6', '将志愿服务时长计入个人信用信息档案，给予相应信用积分奖励'),
  },
  {
    value: '政务服务',
    condition: '信用状况好的办事群众',
    benefit: '视情况提供“容缺受理”服务',
    clause: cite('三、（四）9', '为信用状况好的办事群众，视情况提供“容缺受理”服务'),
  },
  {
    value: '生态旅游',
    condition: '信用状况良好的消费者',
    benefit: '门票优惠、绿色通道等',
    clause: cite('三、（四）10', '为信用状况良好的消费者提供门票优惠、绿色通道等'),
  },
  {
    value: '医疗服务',
    condition: '守信就医者（三家试点医院）',
    benefit: '门诊陪诊、床旁服务、免押金借用轮椅和平车，无急危重症患者时优先诊疗等',
    clause: cite(
      '三、（四）11',
      '包括提供门诊陪诊服务和床旁服务、免押金借用轮椅和平车以及在无急危重症患者的情况下提供优先诊疗服务等',
    ),
  },
  {
    value: '公交出行',
    condition: '持交通运输部门印发的“信用交通”专卡的守信出行者',
    benefit: '公交免费出行次数优惠',
    clause: cite(
      '三、（四）12',
      '凭交通运输部门印发的“信用交通”专卡在全市范围内享受公交免费出行次数优惠',
    ),
  },
  {
    value: '客运出行',
    condition: '凭个人身份证件的守信出行者',
    benefit: '在溧阳客运站优先购票、进站乘车等',
    clause: cite('三、（四）12', '凭个人身份证件在溧阳客运站享受优先购票、进站乘车等优惠政策'),
  },
  {
    value: '网约车出行',
    condition: '凭唯一手机号码使用网约车平台（T3 出行）的守信出行者',
    benefit: '用车高峰时优先派单、运费优惠折扣、匹配优质驾驶员等',
    clause: cite(
      '三、（四）12',
      '凭唯一手机号码使用网约车平台（T3 出行）打车时享受用车高峰时优先派单、运费结算时享受优惠折扣、匹配优质驾驶员提供服务等优惠措施',
    ),
  },
  {
    value: '共享出行',
    condition: '守信出行者',
    benefit: '共享出行便利',
    clause: cite('附件', '为守信出行者提供城市公交、长途客运、共享出行和网约车出行便利'),
  },
  {
    value: '养老服务',
    condition: '申办入院的守信主体',
    benefit: '公办民营和民办养老机构为其申办入院提供更加便捷的服务',
    clause: cite(
      '三、（四）13',
      '督促指导公办民营养老机构和民办养老机构，在为守信主体申办入院时提供更加便捷的服务',
    ),
  },
  {
    value: '创业服务',
    condition: '守信创业主体',
    benefit: '便利化的行政审批服务和公共招聘服务（专场招聘会、优先免费安排招聘摊位等）',
    clause: cite(
      '三、（四）14',
      '联合多部门为守信创业主体提供便利化的行政审批服务和公共招聘服务（提供专场招聘会、优先免费安排招聘摊位等）',
    ),
  },
  {
    value: '租房管理',
    condition: '信用评价等级高的人才公寓、保障性租赁住房申请人',
    benefit: '优先选择户型，试行免押金入住，更便利的申请服务和更低的租金标准',
    clause: cite(
      '三、（四）15',
      '让信用评价等级高的申请人优先进行户型选择，试行免押金入住，享受更便利的申请服务和更低的租金标准',
    ),
  },
  {
    value: '物业管理',
    condition: '信用等级较高的业主',
    benefit: '鼓励物业公司给予物业费打折优惠',
    clause: cite('三、（四）16', '鼓励物业公司对信用等级较高的业主，给予物业费打折优惠'),
  },
  {
    value: '停车服务',
    condition: '个人信用等级较高的车主',
    benefit: '部分收费停车场打折优惠，具体点位和打折优惠以国投集团正式公告为准',
    clause: cite(
      '三、（四）17',
      '个人信用等级较高的，在部分收费停车场享受打折优惠，具体点位和打折优惠以国投集团正式公告为准',
    ),
  },
]
