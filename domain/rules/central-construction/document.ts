import { citer } from '../../citation/citation'

/**
 * 溧阳市政府投资非盈利性工程建设项目集中建设管理实施细则（试行） (溧政办发〔2023〕15号), in force from the day of issue. The
 * articles are printed without 第十一条 and with 第十六条 twice; they are cited as printed.
 */
export const documentNumber = '溧政办发〔2023〕15号'
export const inForceFrom = '2023-03-22'
export const cite = citer(documentNumber)
