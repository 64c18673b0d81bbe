import { forceStatusWords, type ForceStatus } from '../../domain/force/force-status'
import type { Block, GazetteDocument } from '../../domain/gazette/document'
import { dateWords, sourceWords } from '../words'
import { heading, text, usualDisclaimer, type PrintBlock, type PrintModel } from './print-model'

/** Force of the document on a day; null where it could not be asked. */
export interface KnownForce {
  readonly status: ForceStatus
  readonly on: string
}

const scatteredRemark = '此表在原文提取时行列已打散，下面按原文行序照录，未作重排；以正式发文为准。'

/** A scattered table has no cells; another has them as the reader shows them, cut from the text itself. */
function tableBlocks(block: Block): readonly PrintBlock[] {
  if (block.table === null) return [...text('small', scatteredRemark), ...text('lines', block.text)]
  const rows = block.text.split('\n').map((row) => row.split('\t'))
  const depth = block.table.header.length
  return [{ kind: 'table', header: rows.slice(0, depth), rows: rows.slice(depth) }]
}

function blocksOf(block: Block): readonly PrintBlock[] {
  switch (block.kind) {
    case 'title':
      return text('title', block.text)
    case 'documentNumber':
      return text('subtitle', block.text)
    case 'addressee':
      return text('plain', block.text)
    case 'heading':
      return [heading(block.level, block.text)]
    case 'paragraph':
    case 'listItem':
      return text('body', block.text)
    case 'table':
      return tableBlocks(block)
    case 'caption':
      return text('centre', block.text)
    case 'signature':
    case 'date':
      return text('right', block.text)
    case 'boilerplate':
      return text('small', block.text)
    // Heads and numbers of the gazette's own pages say nothing on other pages.
    case 'pageFurniture':
      return []
  }
}

/** A document as it is stored, headed by its facts. */
export function documentModel(document: GazetteDocument, force: KnownForce | null): PrintModel {
  const { title, documentNumber, issuer, issuedOn, gazette, printedPage, source } = document
  const facts = [
    documentNumber ?? '无文号',
    issuer,
    `成文日期 ${dateWords(issuedOn)}`,
    ...(force === null
      ? []
      : [`时效 ${forceStatusWords[force.status]}（按${dateWords(force.on)}）`]),
    `原文 ${sourceWords(source.file, source.firstLine)}–${source.lastLine}`,
  ]
  return {
    name: documentNumber === null ? title : `${documentNumber} ${title}`,
    blocks: [...text('small', facts.join('　')), ...document.blocks.flatMap(blocksOf)],
    source: [
      `${gazette}${printedPage === null ? '' : ` 第${printedPage}页起`}`,
      documentNumber ?? title,
    ].join('　'),
    disclaimer: document.disclaimer ?? usualDisclaimer,
    landscape: false,
  }
}
