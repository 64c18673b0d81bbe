import { citer } from '../../citation/citation'

/** 《东洲教育英才激励实施细则（试行）》, 自发布之日起试行. */
export const documentNumber = '海政办发〔2022〕72号'
export const inForceFrom = '2022-12-09'
export const cite = citer(documentNumber)
