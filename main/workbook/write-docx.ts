import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { TextModel, TextParagraph } from '../../domain/forms/text-model'
import { WorkbookError } from './workbook-error'
import { writeWhole } from './write-whole'
import { declaration, escaped, packageEntries, relations, relationshipTypes } from './ooxml/parts'
import { zipOf } from './ooxml/zip'

/**
 * A minimal WordprocessingML document: A4, the fonts of an official text by name, page numbers in the foot. Written
 * by hand because the usual package asks for Node 22.
 */
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const run = (text: string): string =>
  `<w:r>${escaped(text)
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
        .join('<w:tab/>'),
    )
    .join('<w:br/>')}</w:r>`

const paragraph = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`

interface Look {
  readonly name: string
  readonly font: string
  /** Half points. */
  readonly size: number
  readonly more: string
}

const looks: Readonly<Record<TextParagraph['style'] | 'title', Look>> = {
  title: {
    name: 'Title',
    font: '方正小标宋简体',
    size: 44,
    more: '<w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/>',
  },
  lead: { name: 'Lead', font: '楷体', size: 28, more: '<w:jc w:val="center"/>' },
  heading: {
    name: 'heading 1',
    font: '黑体',
    size: 32,
    more: '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>',
  },
  entry: {
    name: 'Entry',
    font: '仿宋',
    size: 28,
    more: '<w:keepNext/><w:spacing w:before="200"/>',
  },
  quote: {
    name: 'Quote',
    font: '宋体',
    size: 28,
    more: '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="808080"/></w:pBdr><w:ind w:left="420"/>',
  },
  body: { name: 'Note', font: '仿宋', size: 28, more: '<w:ind w:left="420"/>' },
  quiet: { name: 'Quiet', font: '宋体', size: 21, more: '<w:ind w:left="420"/>' },
}

const fonts = (font: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}" w:hint="eastAsia"/>`

const styles = `${declaration}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr>${fonts('仿宋')}<w:sz w:val="28"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>${Object.entries(
  looks,
)
  .map(
    ([id, { name, font, size, more }]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${more}</w:pPr><w:rPr>${fonts(font)}<w:sz w:val="${size}"/></w:rPr></w:style>`,
  )
  .join('')}</w:styles>`

const footer = `${declaration}<w:ftr ${word}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">第 </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> 页　共 </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> 页</w:t></w:r></w:p></w:ftr>`

const page = `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`

const documentPart = ({ title, paragraphs }: TextModel): string =>
  `${declaration}<w:document ${word} xmlns:r="${relationshipTypes}"><w:body>${paragraph('title', title)}${paragraphs
    .map(({ style, text }) => paragraph(style, text))
    .join('')}${page}</w:body></w:document>`

export const docxOf = (model: TextModel, madeAt: string): Promise<Uint8Array> =>
  zipOf(
    packageEntries({
      main: 'word/document.xml',
      title: model.title,
      madeAt,
      types: {
        'word/document.xml': `${wordType}.document.main+xml`,
        'word/styles.xml': `${wordType}.styles+xml`,
        'word/footer1.xml': `${wordType}.footer+xml`,
      },
      parts: [
        { name: 'word/document.xml', text: documentPart(model) },
        {
          name: 'word/_rels/document.xml.rels',
          text: relations([
            { type: 'styles', target: 'styles.xml' },
            { type: 'footer', target: 'footer1.xml' },
          ]),
        },
        { name: 'word/styles.xml', text: styles },
        { name: 'word/footer1.xml', text: footer },
      ],
    }),
  )

/** Writes the text as a .docx and reads the file back. Throws WorkbookError with the reason and the remedy. */
export async function writeDocx(model: TextModel, target: string, madeAt: string): Promise<void> {
  const bytes = await docxOf(model, madeAt)
  await writeWhole(target, bytes)
  if (!(await readFile(target)).equals(bytes))
    throw new WorkbookError(`“${basename(target)}”写入后核对不一致，请换一个位置重新导出。`)
}
