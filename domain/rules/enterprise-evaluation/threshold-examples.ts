import type { Example } from '../calculator'
import { determined } from '../verdicts'

/** An enterprise below scale on 4 亩: 30 万元 are 7.5 万元/亩 and 50 points, 48 are 12 and 64, 60 are 15 and 70. */
export const small = (taxPaid: string, more: Readonly<Record<string, string>> = {}) => ({
  kind: '规下',
  taxPaid,
  landArea: '4',
  taxableSales: '500',
  ...more,
})

/** 亩均税收 → 百分制得分, both sides of every band. */
const bandExamples: readonly Example[] = [
  ['0', '0', 'D'],
  ['4.99', '39.92', 'D'],
  ['5', '40', 'C'],
  ['7.5', '50', 'C'],
  ['9.99', '59.96', 'C'],
  ['10', '60', 'B'],
  ['12', '64', 'B'],
  ['19.99', '79.98', 'B'],
  ['20', '80', 'A'],
  ['24', '96', 'A'],
  ['25', '100', 'A'],
  ['26', '100', 'A'],
].map(([taxPerMu = '', points = '', value = '']) => ({
  name: `亩均税收${taxPerMu}万元/亩得${points}分`,
  // 100 亩, so that neither area nor yearly tax moves the class; from 10 万元/亩 on tax reaches 1000 万元.
  inputs: {
    kind: '规下',
    taxPaid: String(Math.round(Number(taxPerMu) * 100)),
    landArea: '100',
    taxableSales: '500',
    treasuryTax: '0',
    annualTax: '999.99',
  },
  steps: { 亩均税收: taxPerMu, 亩均税收得分: points },
  outcome: determined(value),
}))

const taxBonusExamples: readonly Example[] = [
  ['999.99', '0'],
  ['1000', '5'],
  ['2999.99', '5'],
  ['3000', '7'],
  ['4999.99', '7'],
  ['5000', '10'],
].map(([treasuryTax = '', points = '']) => ({
  name: `年度入库税收${treasuryTax}万元加${points}分`,
  inputs: small('30', { treasuryTax }),
  steps: { 加分: points },
  outcome: determined(points === '10' ? 'B' : 'C'),
}))

const safetyExamples: readonly Example[] = [
  ['0', '0', 'B'],
  ['5', '5', 'B'],
  ['5.01', '7', 'B'],
  ['20', '7', 'B'],
  ['20.01', '10', 'B'],
  ['50', '10', 'B'],
].map(([safetyFine = '', points = '', value = '']) => ({
  name: `安全生产罚款${safetyFine}万元扣${points}分`,
  inputs: small('60', { safetyFine, highTech: '是', honour: '国家级' }),
  steps: { 扣分: points },
  outcome: determined(value),
}))

/** 综合评价得分 on and beside each bound of the classes; 1 point of tax per mu below 5 is 8 points. */
const classExamples: readonly Example[] = [
  ['1999.5', '79.99', 'B'],
  ['2000', '80.00', 'A'],
  ['999.75', '59.99', 'C'],
  ['1000', '60.00', 'B'],
  ['499.875', '39.99', 'D'],
  ['500', '40.00', 'C'],
].map(([taxPaid = '', total = '', value = '']) => ({
  name: `综合评价得分${total}评为${value}类`,
  inputs: {
    kind: '规下',
    taxPaid,
    landArea: '100',
    taxableSales: '500',
    treasuryTax: '0',
    annualTax: '999.99',
  },
  steps: { 总分: total },
  outcome: determined(value),
}))

const deductionFacts: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ environment: '行政罚款' }, '3'],
  [{ environment: '停产整治' }, '8'],
  [{ environment: '强制执行' }, '10'],
  [{ fire: '责令改正' }, '5'],
  [{ fire: '行政处罚' }, '7'],
  [{ fire: '火灾事故' }, '10'],
  [{ taxOffence: '行政处罚' }, '5'],
  [{ taxOffence: '移送公安' }, '10'],
  [{ exposurePoints: '0' }, '0'],
  [{ exposurePoints: '10' }, '10'],
]
const deductionExamples: readonly Example[] = deductionFacts.map(([facts, points]) => ({
  name: `${Object.values(facts).join('、')}扣${points}分`,
  inputs: small('48', facts),
  steps: { 扣分: points },
  outcome: determined(Number(points) <= 4 ? 'B' : 'C'),
}))

const bonusFacts: readonly (readonly [Readonly<Record<string, string>>, string, string])[] = [
  [{ listing: '完成股改' }, '5', 'C'],
  [{ listing: '新三板挂牌' }, '7', 'C'],
  [{ listing: '挂牌企业迁入' }, '7', 'C'],
  [{ listing: '上市' }, '10', 'B'],
  [{ listing: '上市公司迁入' }, '10', 'B'],
  [{ highTech: '是' }, '5', 'C'],
  [{ honour: '国家级' }, '5', 'C'],
  [{ honour: '省级' }, '3', 'C'],
  [{ honour: '市级' }, '1', 'C'],
  [{ listing: '上市', highTech: '是', honour: '国家级', treasuryTax: '5000' }, '30', 'A'],
]
const bonusExamples: readonly Example[] = bonusFacts.map(([facts, points, value]) => ({
  name: `${Object.values(facts).join('、')}加${points}分`,
  inputs: small('30', { ...facts, annualTax: '300' }),
  steps: { 加分: points },
  outcome: determined(value),
}))

/** Both sides of every threshold and every single bonus and deduction of 溧政发〔2023〕6号 二、三（一）. */
export const thresholdExamples: readonly Example[] = [
  ...bandExamples,
  ...classExamples,
  ...taxBonusExamples,
  ...bonusExamples,
  ...safetyExamples,
  ...deductionExamples,
]
