import { citer } from '../../citation/citation'

/** 《关于加强全区机构养老服务发展的实施意见》, dated 2022-11-23; its money rules begin 2023年起. */
export const documentNumber = '海政办发〔2022〕70号'
export const issuedOn = '2022-11-23'
export const moneyRulesFrom = '2023-01-01'
export const cite = citer(documentNumber)

/** 民法典 is no part of the gazette: said wherever a result hangs on the number itself. */
export const boundIncluded = '“以上”含本数（民法典第1259条，文件本身未写明）'
