import { citer } from '../../citation/citation'

/**
 * 溧阳市高质量推进信用惠民试点创新开展信用管理与服务实施方案 (溧政办发〔2023〕32号). It holds no score, no grade and no
 * rate of discount: whoever counts as 信用状况良好 or 信用等级较高 is decided elsewhere.
 */
export const documentNumber = '溧政办发〔2023〕32号'
export const inForceFrom = '2023-06-26'
export const cite = citer(documentNumber)
