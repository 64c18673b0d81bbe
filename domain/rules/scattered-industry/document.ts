import { citer } from '../../citation/citation'

/**
 * 2023年度溧阳市“危污乱散低”专项治理工作方案 (溧政办发〔2023〕20号). No clause on force: it holds for the year 2023 from
 * the date of issue.
 */
export const documentNumber = '溧政办发〔2023〕20号'
export const inForceFrom = '2023-04-06'
export const cite = citer(documentNumber)
