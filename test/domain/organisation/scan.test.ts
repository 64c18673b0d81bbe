import { describe, expect, it } from 'vitest'
import { nameTables } from '../../../domain/organisation/names'
import type { Place } from '../../../domain/organisation/organisation'
import { namesIn } from '../../../domain/organisation/scan'
import { register } from './register'

const tables = nameTables(register)
const found = (text: string, home: Place = '溧阳') =>
  namesIn(text, home, tables).map(
    ({ start, end, organisationIds }) =>
      `${text.slice(start, end)} ${organisationIds.length === 1 ? (organisationIds[0] ?? '') : organisationIds.length}`,
  )

describe('names in a text', () => {
  it('are the longest, from left to right', () => {
    expect(found('市委组织部、市教育局、市政府办公室')).toEqual([
      '市委组织部 liyang-organisation-department',
      '市教育局 liyang-education',
      '市政府办公室 liyang-government-office',
    ])
  })

  it('are not those of another level or place', () => {
    expect(found('省应急管理局和国家应急管理局')).toEqual([])
    expect(found('常州市水利局、常州市应急管理局')).toEqual([
      '常州市水利局 changzhou-water',
      '常州市应急管理局 changzhou-emergency',
    ])
    expect(found('市教育体育局', '海门')).toEqual([])
    expect(found('上级市场监督管理局', '海门')).toEqual([])
    // The register has no such body of 常州: still not 溧阳's.
    expect(found('常州市大数据管理局')).toEqual([])
  })

  it('keep the place in front', () => {
    expect(found('溧阳市应急局牵头', '常州')).toEqual(['溧阳市应急局 liyang-emergency'])
    expect(found('海门区教体局', '溧阳')).toEqual(['海门区教体局 haimen-education'])
    expect(found('报江苏省溧阳高新区')).toEqual(['江苏省溧阳高新区 liyang-high-tech-zone'])
    expect(found('国家税务总局溧阳市税务局')).toEqual(['国家税务总局溧阳市税务局 liyang-tax'])
  })

  it('stand for the home of the gazette', () => {
    expect(found('应急管理局', '海门')).toEqual(['应急管理局 haimen-emergency'])
    expect(found('市应急局')).toEqual(['市应急局 liyang-emergency'])
    expect(found('应急管理局', '常州')).toEqual(['应急管理局 changzhou-emergency'])
    expect(found('市政府办公室', '海门')).toEqual(['市政府办公室 nantong-government-office'])
    expect(found('省政府', '海门')).toEqual(['省政府 jiangsu-government'])
  })

  it('count what the unit has inside itself, but for what is registered on its own', () => {
    expect(found('市教育局党委')).toEqual(['市教育局 liyang-education'])
    expect(found('市公安局戴埠派出所')).toEqual(['市公安局 liyang-public-security'])
    expect(found('市财政局戴埠分局')).toEqual(['市财政局戴埠分局 liyang-finance-daibu'])
  })

  it('are not what another body has inside itself', () => {
    expect(found('省委政法委')).toEqual(['省委 jiangsu-party-committee'])
    expect(found('古县街道人武部长')).toEqual(['古县街道 liyang-guxian'])
    expect(found('切实发挥镇（街道）食安委统一协调')).toEqual(['镇（街道） 12'])
  })

  it('are no part of other words', () => {
    expect(found('人行道、人行横道')).toEqual([])
    expect(found('宣传部门要做好宣传')).toEqual([])
    expect(found('溧阳市政府投资项目')).toEqual([])
    expect(found('新增 2 个省级高新区')).toEqual([])
  })

  it('are read over blanks and line ends of the print, not over cells', () => {
    expect(found('市 应急 管理局')).toEqual(['市 应急 管理局 liyang-emergency'])
    expect(found('各镇(区、街道)')).toEqual(['各镇(区、街道) 14'])
    expect(found('市应急\t管理局')).toEqual([])
    expect(found('溧城街道\t办事处')).toEqual(['溧城街道 liyang-licheng'])
    expect(found('城管局 水利局\t住建局')).toHaveLength(3)
  })

  it('follow the number of a quoted title to its own place', () => {
    const title = '《市政府关于做好经济普查工作的通知》（常政发〔2023〕24号）'
    expect(found(title)).toEqual(['市政府 changzhou-government'])
    expect(found('《市政府关于做好经济普查工作的通知》')).toEqual(['市政府 liyang-government'])
  })

  it('give nobody where the members are not known', () => {
    expect(found('市食安委成员单位')).toEqual(['市食安委成员单位 0'])
  })
})
