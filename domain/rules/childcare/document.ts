import { citer } from '../../citation/citation'

/** 溧阳市促进3岁以下婴幼儿照护服务发展实施方案 (溧政办发〔2023〕23号). It names no amount of subsidy at all. */
export const documentNumber = '溧政办发〔2023〕23号'
export const inForceFrom = '2023-06-01'
export const cite = citer(documentNumber)
