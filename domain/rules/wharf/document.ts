import { citer } from '../../citation/citation'

/** 2023年溧阳市码头专项治理工作方案 (溧政办发〔2023〕33号); the work ends on 2023-11-30. */
export const documentNumber = '溧政办发〔2023〕33号'
export const inForceFrom = '2023-06-28'
export const cite = citer(documentNumber)
