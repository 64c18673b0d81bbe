import { cite } from './document'

/** 联席会议 of the check-up: who sits in it and who does its daily work, 附件2. */
export const memberClauses = {
  members: cite(
    '附件2',
    '由市政府办、法院、发改委、工信局、公安局、司法局、人社局、资规局、住建局、城管局、交通运输局、水利局、卫健委、应急管理局、市场监管局、地方金融监管局、税务局、生态环境局、供电公司、人行、消防救援大队等单位组成溧阳市“危污乱散低”企业综合体检联席会议制度',
  ),
  office: cite(
    '附件2',
    '联席会议下设办公室，由市“危污乱散低”专项治理专班（以下简称市专班）承担联席办日常工作，负责会议召集、工作部署、情况通报、问题研究、督导检查等工作',
  ),
}

/** The twenty-one units in the order of the text, which ends in 等. */
export const checkUpMembers: readonly string[] = [
  '市政府办',
  '法院',
  '发改委',
  '工信局',
  '公安局',
  '司法局',
  '人社局',
  '资规局',
  '住建局',
  '城管局',
  '交通运输局',
  '水利局',
  '卫健委',
  '应急管理局',
  '市场监管局',
  '地方金融监管局',
  '税务局',
  '生态环境局',
  '供电公司',
  '人行',
  '消防救援大队',
]
