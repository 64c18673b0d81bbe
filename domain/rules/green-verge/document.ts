import { citer } from '../../citation/citation'

/** 交通“四沿”环境综合整治 (溧政办发〔2023〕27号); no clause on force, so from the day of issue. */
export const documentNumber = '溧政办发〔2023〕27号'
export const inForceFrom = '2023-05-26'
export const cite = citer(documentNumber)
