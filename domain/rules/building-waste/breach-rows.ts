import type { Citation } from '../../citation/citation'
import { clauses as c } from './clauses'

export interface BreachRow {
  /** Conduct, as a clerk picks it. */
  readonly value: string
  readonly who: string
  readonly cite: Citation
  /** Where the 办法 itself has a sanction. */
  readonly sanction?: { readonly words: string; readonly cite: Citation }
  /** Further clause to look at. */
  readonly also?: Citation
}

const [carrier, vehicle, site] = ['道路运输单位', '运输车辆', '处置场所经营单位']
const responsible = '市容环卫责任人'

/** Every duty of 第八条 to 第三十二条 whose neglect is a breach, in the order of the text. */
export const breachRows: readonly BreachRow[] = [
  { value: '随意倾倒、抛撒或者堆放建筑垃圾', who: '任何单位和个人', cite: c.dumping },
  {
    value: '将工业固体废物、生活垃圾等混入建筑垃圾',
    who: '任何单位和个人',
    cite: c.mixing,
  },
  {
    value: '将危险废物混入建筑垃圾',
    who: '任何单位和个人',
    cite: c.mixing,
    also: c.hazardous,
  },
  { value: '不承担建筑垃圾处理费用', who: '产生建筑垃圾的单位和个人', cite: c.costs },
  {
    value: '未配套收集点或者未与主体工程四同时',
    who: '新建、改建、扩建建设项目',
    cite: c.collectionPoint,
  },
  {
    value: '收集点所需资金未纳入建设工程概算',
    who: '新建、改建、扩建建设项目',
    cite: c.pointFunds,
  },
  { value: '未综合利用又未委托具备条件的生产经营者', who: '建设单位', cite: c.reuse },
  { value: '招标文件、施工合同未明确管理要求和措施', who: '工程建设单位', cite: c.tender },
  { value: '未编制处理方案或者未备案', who: '工程施工单位', cite: c.plan },
  { value: '处理方案缺少规定内容', who: '工程施工单位', cite: c.planContents },
  { value: '不具备就地利用条件而未及时清运', who: '工程施工单位', cite: c.onSite },
  {
    value: '清运后未按城市管理主管部门的规定利用或者处置，或者污染环境',
    who: '工程施工单位',
    cite: c.onSiteDisposal,
  },
  {
    value: '干化作业未达到预防扬尘、控制噪声等要求',
    who: '产生工程泥浆的建设工程',
    cite: c.mud,
  },
  {
    value: '装修垃圾未用容器或密闭式垃圾道收集、未投放至收集点或者凌空抛掷',
    who: '产生装修垃圾的单位或者个人',
    cite: c.decoration,
  },
  {
    value: '装饰装修管理服务协议未明确清运和处置内容',
    who: '装修人、装饰装修企业、物业服务企业',
    cite: c.agreement,
  },
  {
    value: '协议约定由其负责而未按规定投放装修垃圾或者未及时组织清运',
    who: '装饰装修企业',
    cite: c.firmDelivery,
  },
  {
    value: '收集点不干净、不整洁或者未及时清运',
    who: responsible,
    cite: c.clean,
    sanction: {
      words: '责令限期改正；逾期不改正的，警告，可以并处200元以上2000元以下罚款',
      cite: c.penalty,
    },
  },
  { value: '未采取防尘、防渗等措施', who: responsible, cite: c.seepage },
  { value: '未指导投放人规范投放', who: responsible, cite: c.guidance },
  { value: '未劝阻、制止或者无效时未报告', who: responsible, cite: c.dissuasion },
  { value: '在城市规划区内处置而未取得核准', who: '处置建筑垃圾者', cite: c.approval },
  {
    value: '未落实安全管理责任制、制度规程或者安全投入',
    who: carrier,
    cite: c.carrierSafety,
  },
  { value: '未进行安全教育培训或者未处置、报告事故', who: carrier, cite: c.carrierTraining },
  { value: '未投保安全生产责任保险', who: carrier, cite: c.carrierInsurance },
  { value: '未使用动态监控平台或者未接入', who: carrier, cite: c.carrierMonitoring },
  { value: '道路运输单位违反其他规定', who: carrier, cite: c.carrierOther },
  {
    value: '水路运输违反港务、航道等规定',
    who: '水路运输者',
    cite: c.waterway,
  },
  { value: '重型载货车辆无行驶记录、卫星定位装置', who: vehicle, cite: c.truckRecorder },
  { value: '未采取密闭等措施防止泄漏、遗撒', who: vehicle, cite: c.truckCover },
  { value: '未按规定的时间、路线运输', who: vehicle, cite: c.truckRoute },
  { value: '车轮带泥行驶', who: vehicle, cite: c.truckMud },
  { value: '重型载货车辆右转弯未减速、停车观察', who: vehicle, cite: c.truckTurn },
  { value: '运输车辆违反其他规定', who: vehicle, cite: c.truckOther },
  { value: '未按规定受纳', who: site, cite: c.siteAccept },
  { value: '设备、设施不完好或者不正常运行', who: site, cite: c.siteEquipment },
  { value: '未严格控制噪声、粉尘和固体废物污染', who: site, cite: c.sitePollution },
  { value: '处置场所违反其他规定', who: site, cite: c.siteOther },
  { value: '未按分拣规范分拣并分别堆放', who: '分拣转运场所经营单位', cite: c.sorting },
  {
    value: '安全生产、污染防治或者再生产品质量不符合规定',
    who: '资源化利用场所',
    cite: c.recycling,
  },
  {
    value: '未如实记录来源、种类、贮存量、生产加工量、尾渣流向等',
    who: '资源化利用场所',
    cite: c.recyclingRecord,
  },
  {
    value: '滥用职权、玩忽职守、徇私舞弊',
    who: '负有建筑垃圾管理职责的部门及其工作人员',
    cite: c.officials,
    sanction: { words: '给予行政处分；构成犯罪的，追究刑事责任', cite: c.officials },
  },
]
