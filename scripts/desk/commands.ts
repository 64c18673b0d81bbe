import { join } from 'node:path'
import type { Citation } from '../../domain/citation/citation'
import { blockOnLine, officialCitation } from '../../domain/citation/official-citation'
import { canonicalDocumentNumber } from '../../domain/gazette/document-number'
import { sameWriting } from '../../domain/search/search-index'
import { Failure } from '../../main/ipc/failure'
import { runBatchFile } from '../../main/services/batches'
import { forkWorkbookChild } from '../../main/services/fork-workbook-child'
import type { ReadingServices } from '../../main/services/services'
import { createWorkbookClient } from '../../main/services/workbook-client'
import { documentText, evaluationText, hitText, problemText, summaryLine } from './text'
import { readCalculationInput } from './calculation-input'
import { DeskError } from './desk-error'
import { version } from '../../package.json'

export { DeskError }

export interface CommandContext {
  readonly services: ReadingServices
  readonly limit: number | null
  readonly programRoot: string
  readonly pathOf: (path: string) => string
}

export interface CommandResult {
  /** The one object that --json prints. */
  readonly value: unknown
  /** The same for a person. */
  readonly text: () => string
  /** A result that is still an error for a script: told on stderr, exit code 2. */
  readonly complaint?: string
}

interface Command {
  readonly usage: string
  run(words: readonly string[], context: CommandContext): Promise<CommandResult>
}

async function documents(
  _words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const all = await services.library.summaries()
  const numbered = all.filter(({ kind }) => kind !== 'chronicle')
  const chronicles = all.filter(({ kind }) => kind === 'chronicle')
  return {
    value: { total: numbered.length, documents: numbered, chronicles },
    text: () =>
      [...all.map(summaryLine), `共${numbered.length}件，另有大事记${chronicles.length}件。`].join(
        '\n',
      ),
  }
}

async function show(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const asked = words.join(' ')
  const wanted = canonicalDocumentNumber(asked) ?? asked
  if (wanted === '') throw new DeskError('请给出文号或标题，例如 show 溧政发〔2023〕6号。')
  const found = (await services.library.summaries()).find(
    ({ documentNumber, title, id }) =>
      sameWriting(documentNumber ?? id, wanted) || sameWriting(title, wanted),
  )
  const document = found === undefined ? null : await services.library.document(found.id)
  if (document === null)
    throw new DeskError(`公报库未收录“${wanted}”。可用 documents 查看全部文号。`)
  return { value: document, text: () => documentText(document) }
}

async function search(
  words: readonly string[],
  { services, limit }: CommandContext,
): Promise<CommandResult> {
  const query = words.join(' ')
  if (query.trim() === '') throw new DeskError('请给出要检索的文字，例如 search 亩均税收。')
  const { total, hits } = await services.search.run({ query, offset: 0, limit: limit ?? 20 })
  return {
    value: {
      query,
      total,
      hits: hits.map(({ documentNumber, title, clause, sourceFile, line, snippet }) => ({
        documentNumber,
        title,
        clause,
        sourceFile,
        line,
        snippet,
      })),
    },
    text: () => [`“${query}”共${total}段`, ...hits.map(hitText)].join('\n'),
  }
}

async function calcList(
  _words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const list = await services.calculators.list()
  const calculators = list.map(({ id, title, documentNumber, inputs, readings, batch }) => ({
    id,
    title,
    documentNumber,
    inputs: Object.entries(inputs).map(([name, input]) => ({
      name,
      label: input.label,
      kind: input.kind,
      optional: input.optional === true || input.kind === 'flag',
      unit: input.kind === 'number' ? input.unit : null,
      range:
        input.kind === 'number'
          ? {
              atLeast: input.atLeast ?? null,
              moreThan: input.moreThan ?? null,
              atMost: input.atMost ?? null,
            }
          : null,
      choices:
        input.kind === 'choice'
          ? input.choices.map(({ value, label }) => ({ value, label }))
          : null,
      help: input.help ?? null,
    })),
    readings: Object.entries(readings).map(([name, reading]) => ({ name, ...reading })),
    batch: batch !== null,
  }))
  return {
    value: { calculators },
    text: () =>
      calculators
        .map(
          ({ id, title, documentNumber, inputs }) =>
            `${id}　${title}（${documentNumber}）\n${inputs.map(({ name, label, unit }) => `  ${name}　${label}${unit === null ? '' : `（${unit}）`}`).join('\n')}`,
        )
        .join('\n'),
  }
}

/** Citations with the place where the corpus prints the quote. */
async function located(services: ReadingServices, cites: readonly Citation[]) {
  return Promise.all(
    cites.map(async (cite) => {
      const { documentNumber, clause, quote, sourceFile, line } =
        await services.citations.locate(cite)
      return { documentNumber, clause, quote, sourceFile, line }
    }),
  )
}

async function calcRun(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const [calculatorId] = words
  if (calculatorId === undefined)
    throw new DeskError(
      '请给出计算器编号，例如 calc run liyang-2023-6/enterprise-evaluation；编号见 calc list。',
    )
  const { inputs, readings } = await readCalculationInput()
  const reply = await runOrComplain(() =>
    services.calculators.run({ calculatorId, inputs, readings }),
  )
  if (reply.kind === 'refused') {
    const { problems } = reply
    return {
      value: { problems },
      text: () => problems.map(problemText).join('\n'),
      complaint: `有${problems.length}项输入不能采用，未计算：${problems.map(problemText).join('。')}`,
    }
  }
  const { evaluation } = reply
  const { outcome, steps, gaps, warnings } = evaluation
  const value = {
    outcome,
    steps: await Promise.all(
      steps.map(async (step) => ({ ...step, cites: await located(services, step.cites) })),
    ),
    gaps: await Promise.all(
      gaps.map(async (gap) => ({ ...gap, cites: await located(services, gap.cites) })),
    ),
    warnings,
  }
  return { value, text: () => evaluationText(evaluation) }
}

async function runOrComplain<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Failure) throw new DeskError(error.message)
    throw error
  }
}

async function batch(
  words: readonly string[],
  { services, programRoot, pathOf }: CommandContext,
): Promise<CommandResult> {
  const [calculatorId, input, output] = words
  if (calculatorId === undefined || input === undefined || output === undefined)
    throw new DeskError('用法：batch 计算器编号 输入.xlsx 输出.xlsx。')
  const known = (await services.calculators.list()).some(
    ({ id, batch: plan }) => id === calculatorId && plan !== null,
  )
  if (!known) throw new DeskError(`没有编号为“${calculatorId}”的批量计算，编号见 calc list。`)
  const client = createWorkbookClient(() =>
    forkWorkbookChild(join(programRoot, 'dist', 'main', 'workbook-process.cjs')),
  )
  try {
    const counts = await runOrComplain(() =>
      runBatchFile(client, {
        calculatorId,
        input: pathOf(input),
        output: pathOf(output),
        programVersion: version,
        madeAt: new Date().toISOString(),
      }),
    )
    return {
      value: counts,
      text: () =>
        [
          `工作表“${counts.sheet}”共${counts.rows}行，已评价${counts.scored}，未评价${counts.rejected}，用时${counts.seconds}秒。`,
          ...counts.problems.map(
            ({ sheet, cell, subject, column, reason, remedy }) =>
              `${sheet}!${cell} ${subject} ${column}：${reason}；${remedy}`,
          ),
        ].join('\n'),
    }
  } finally {
    client.close()
  }
}

/** `004:43`, `004:43-45` or the whole file name. */
async function cite(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const match = /^(.+):(\d+)(?:[-–](\d+))?$/.exec(words.join(''))
  if (match === null) throw new DeskError('请给出文件和行号，例如 cite 004:43-45。')
  const [, file = '', first = '', last = first] = match
  const line = Number(first)
  const summary = (await services.library.summaries()).find(
    ({ source }) =>
      source.file.startsWith(file) && source.firstLine <= line && line <= source.lastLine,
  )
  const document = summary === undefined ? null : await services.library.document(summary.id)
  const block = document === null ? null : blockOnLine(document, line)
  if (document === null || block === null)
    throw new DeskError(`${file} 第${line}行没有可引用的正文（空行、页眉或不在任何文件中）。`)
  const citation = officialCitation(document, block)
  const value = { ...citation, sourceFile: document.source.file, line, lastLine: Number(last) }
  return {
    value,
    text: () =>
      [citation.text, ...(citation.warning === null ? [] : [citation.warning])].join('\n'),
  }
}

/** The headless entrance, command by command. */
export const commands: Readonly<Record<string, Command>> = {
  documents: { usage: 'documents', run: documents },
  show: { usage: 'show 文号', run: show },
  search: { usage: 'search 文字 [--limit N]', run: search },
  cite: { usage: 'cite 文件:行[-行]', run: cite },
  'calc list': { usage: 'calc list', run: calcList },
  'calc run': { usage: 'calc run 编号 < inputs.json', run: calcRun },
  batch: { usage: 'batch 编号 输入.xlsx 输出.xlsx', run: batch },
}
