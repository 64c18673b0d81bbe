import { citer } from '../../citation/citation'

export const documentNumber = '溧政发〔2023〕4号'
/** 自发文之日起施行. */
export const inForceFrom = '2023-01-11'
export const cite = citer(documentNumber)
