import { citer } from '../../citation/citation'

export const documentNumber = '常政发〔2023〕23号'
/** The plan names no day of effect: its own date. */
export const inForceFrom = '2023-04-17'
const transport = '二、（一）4'
const fumes = '二、（二）12'
const cite = citer(documentNumber)

/** 2023年常州市生态文明建设工作方案 (常政发〔2023〕23号), tasks 4 and 12. */
export const clauses = {
  fiscal: cite(
    transport,
    '全部或部分使用财政性资金的国家机关、事业单位和团体组织以及国有企业，应加强采购需求管理，新增及更新车辆中新能源汽车比例不低于30%',
  ),
  rented: cite(transport, '租赁车辆鼓励选用新能源汽车'),
  fixedRoute: cite(
    transport,
    '用于相对固定线路执法执勤、通勤等新增及更新车辆原则上全部选用新能源汽车',
  ),
  busPurchase: cite(transport, '年内市区计划采购新能源公交车200辆'),
  busFleet: cite(transport, '新能源公交车占比达运营公交车现有总数的60%'),
  busBuiltUp: cite(transport, '城市建成区新增或替换的新能源公交车占比达90%以上'),
  taxi: cite(transport, '巡游出租汽车新增及更新车辆中新能源汽车比例原则上不低于30%'),
  post: cite(transport, '邮政等公共领域新增或替换的车辆全面采用新能源汽车或清洁能源汽车'),
  sanitation: cite(transport, '环卫领域车辆新增及更新车辆中新能源汽车比例不低于10%'),
  logistics: cite(transport, '城市物流配送领域新增及更新车辆中新能源汽车应用比例力争达到20%'),
  airport: cite(
    transport,
    '民用运输机场除消防、救护、除冰雪、加油、应急保障及新能源汽车供给不充足情况外新增及更新厂内用车电动化比例原则上应达到100%',
  ),
  tourism: cite(transport, '鼓励旅游景区使用新能源汽车'),
  purifier: cite(fumes, '推动产生油烟或异味的餐饮服务单位安装油烟净化装置并定期维护'),
  monitoring: cite(
    fumes,
    '推动重点管控区域内面积100平方米以上餐饮店（无油烟排放餐饮店除外）和烧烤店以及城市综合体、美食街等区域的餐饮经营单位安装在线监控',
  ),
}
