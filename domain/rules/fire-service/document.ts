import { citer } from '../../citation/citation'

/** 《南通市海门区关于加强区镇（街道）基层领域消防工作的意见》, dated 2022-12-27. */
export const documentNumber = '海政办发〔2022〕80号'
export const inForceFrom = '2022-12-27'
export const cite = citer(documentNumber)
