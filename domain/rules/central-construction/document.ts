import { citer } from '../../citation/citation'

/**
 * 溧阳市政府投资非盈利性工程建设项目集中建设管理实施细则（试行） (溧政办发〔2023〕15号), in force from the day of issue. The
 * articles are printed without 第十一条 and with 第十六条 twice; they are cited as printed.
 */
export const documentNumber = '溧政办发〔2023〕15号'
export const inForceFrom = '2023-03-22'
export const cite = citer(documentNumber)

/** Which of the two 第十六条 a result rests on: the label alone would leave the reader with either. */
export const sixteenthNote = (which: '前一个' | '后一个'): string =>
  `文件没有第十一条、印有两个第十六条，本项所引是${which}第十六条（${
    which === '前一个'
      ? '从“政府投资非盈利性工程建设项目原则上不得超过经核定的投资概算”起'
      : '从“项目建成后，集中建设实施单位应当按照规定及时组织工程竣工验收和备案”起'
  }）。`
