import { citer } from '../../citation/citation'

export const documentNumber = '溧政发〔2023〕10号'
export const cite = citer(documentNumber)
/** No day of effect is stated: the day of the document. */
export const inForceFrom = '2023-04-28'

/** 附件, 溧阳市创建“江苏省城市管理示范市”责任分解表. */
export const annex = (quote: string) => cite('附件', quote)
