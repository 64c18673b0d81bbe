import { importLimits } from '../../domain/import/reading'

/** The file cannot be read. All three parts are Chinese; `place` is empty where the whole file is meant. */
export class ImportError extends Error {
  readonly place: string
  readonly reason: string
  readonly remedy: string

  constructor(told: { readonly reason: string; readonly remedy: string; readonly place?: string }) {
    super(`${told.place ?? ''}${told.reason}。${told.remedy}。`)
    this.place = told.place ?? ''
    this.reason = told.reason
    this.remedy = told.remedy
  }
}

export const damaged = (place: string, saveAs: string): ImportError =>
  new ImportError({
    place,
    reason: '文件不完整或已损坏',
    remedy: `请重新拷贝原文件，或用 WPS 打开后另存为新的 ${saveAs} 再导入`,
  })

export const locked = (): ImportError =>
  new ImportError({ reason: '文件设有密码', remedy: '请打开后取消密码、另存，再导入' })

export const tooLarge = (bytes: number): ImportError =>
  new ImportError({
    reason: `有${Math.round(bytes / 1024 / 1024)}兆字节，超过${importLimits.fileBytes / 1024 / 1024}兆的上限，未打开`,
    remedy: '请拆分文件，或删去图片等附带内容后再导入',
  })
