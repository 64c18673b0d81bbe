import { citer } from '../../citation/citation'

/** 《南通市海门区电力接入工程政企共担管理机制实施办法（试行）》, 自发文之日起实施. */
export const documentNumber = '海政办发〔2022〕83号'
export const inForceFrom = '2022-12-30'
export const cite = citer(documentNumber)
export const higherFirst =
  '本实施办法（试行）与上级相关文件不一致的，以上级相关文件为准（第二十五条）。'
