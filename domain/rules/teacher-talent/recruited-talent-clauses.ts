import { cite } from './document'

const conditions = '一、（一）'
/** Damage included: B4 reads 教学教师, most likely for 教学名师. */
export const clauses = {
  scope: cite(
    conditions,
    '现在海门区外教育系统工作，需符合下列条件之一，自愿在海门教育系统公办学校或事业单位服务不少于6年',
  ),
  a1: cite(conditions, '国家“万人计划”教学名师；'),
  a2: cite(conditions, '国家级教学成果特等奖获得者'),
  a3: cite(conditions, '全国知名校长、知名教师'),
  b1: cite(conditions, '人民教育家培养对象、苏教名家等省级教育系统最高层次培养对象'),
  b2: cite(
    conditions,
    '国家级教学成果一等奖获得者、省级教学成果特等奖获得者（不设特等奖的为一等奖获得者）',
  ),
  b3: cite(conditions, '省特级教师、正高级教师'),
  b4: cite(conditions, '省级名校长、教学教师'),
  c1: cite(
    conditions,
    '45周岁以下的任期内地级市学科带头人或40岁以下的任期内地级市骨干教师或35岁以下的任期内县级市学科带头人',
  ),
  c2: cite(
    conditions,
    '35周岁以下，省级教育主管部门或教研部门组织的青年教师基本功大赛或评优课最高奖项获得者',
  ),
  c3: cite(
    conditions,
    '45周岁以下，具有某方面特殊才能的专业技术人员，如五大类学科奥赛教练、全国职业院校技能大赛金牌获得者或指导教练，指导体育、艺术、科技等学科领域获得国家级奖项的教练',
  ),
}
