import { citer } from '../../citation/citation'

/** 关于促进“乡村旅居 田园康养”品牌发展的意见（试行） (溧政办发〔2023〕21号). 试行, but no day of expiry is set. */
export const documentNumber = '溧政办发〔2023〕21号'
export const inForceFrom = '2023-04-07'
export const cite = citer(documentNumber)
