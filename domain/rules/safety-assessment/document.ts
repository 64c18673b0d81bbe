import { citer } from '../../citation/citation'

/** 《南通市海门区2022年度安全生产和消防工作考核办法》, dated 2022-12-30, for the year 2022. */
export const documentNumber = '海政办发〔2022〕81号'
export const inForceFrom = '2022-12-30'
export const cite = citer(documentNumber)
