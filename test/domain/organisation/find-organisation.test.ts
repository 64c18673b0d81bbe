import { describe, expect, it } from 'vitest'
import { findOrganisation } from '../../../domain/organisation/find-organisation'
import { register } from './register'

const ids = (words: string) => findOrganisation(register, words).map(({ id }) => id)

describe('an organisation by its name', () => {
  it('is found by full name, alias and former name', () => {
    for (const words of ['溧阳市应急管理局', '溧阳市应急局', '市应急局', '市安全生产监督部门'])
      expect(ids(words), words).toEqual(['liyang-emergency'])
    expect(ids('竹箦镇')).toEqual(['liyang-zhuze'])
    expect(ids('溧阳市竹箦镇')).toEqual(['liyang-zhuze'])
  })

  it('is one of several where the words leave it open', () => {
    expect(ids('应急管理局').sort()).toEqual([
      'changzhou-emergency',
      'haimen-emergency',
      'liyang-emergency',
    ])
    expect(ids('区教育局')).toEqual([])
    expect(ids('区应急管理局')).toEqual(['haimen-emergency'])
  })

  it('is found however the words are spaced and bracketed', () => {
    expect(ids(' 市 应急 管理局 ').sort()).toEqual(['changzhou-emergency', 'liyang-emergency'])
    expect(ids('江苏天目湖(集团)有限公司')).toEqual(['liyang-tianmuhu-group'])
  })

  it('is not a part of the words, nor a phrase for several', () => {
    expect(ids('应急')).toEqual([])
    expect(ids('各镇（街道）')).toEqual([])
    expect(ids('')).toEqual([])
  })
})
