import { join } from 'node:path'
import type { Citation } from '../../domain/citation/citation'
import { decidingWords } from '../../domain/rules/distance-words'
import { Failure } from '../../main/ipc/failure'
import { runBatchFile, writeTemplateFile } from '../../main/services/batches'
import { forkWorkbookChild } from '../../main/services/fork-workbook-child'
import type { ReadingServices } from '../../main/services/services'
import { createWorkbookClient, type WorkbookClient } from '../../main/services/workbook-client'
import { version } from '../../package.json'
import { readCalculationInput } from './calculation-input'
import type { Command, CommandContext, CommandResult } from './command'
import { DeskError } from './desk-error'
import { evaluationText, problemText } from './text'

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
    /** Every calculator takes a workbook; the word is kept for scripts that ask. */
    batch: true,
    report: batch.words.report,
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

async function describedBatch(services: ReadingServices, calculatorId: string) {
  const found = (await services.calculators.list()).find(({ id }) => id === calculatorId)
  if (found === undefined)
    throw new DeskError(`没有编号为“${calculatorId}”的计算器，编号见 calc list。`)
  return found.batch
}

/** Starts the workbook process for one piece of work. */
async function withWorkbooks<T>(
  programRoot: string,
  work: (client: WorkbookClient) => Promise<T>,
): Promise<T> {
  const client = createWorkbookClient(() =>
    forkWorkbookChild(join(programRoot, 'dist', 'main', 'workbook-process.cjs')),
  )
  try {
    return await runOrComplain(() => work(client))
  } finally {
    client.close()
  }
}

async function batch(
  words: readonly string[],
  { services, programRoot, pathOf }: CommandContext,
): Promise<CommandResult> {
  const [calculatorId, input, output] = words
  if (calculatorId === undefined || input === undefined || output === undefined)
    throw new DeskError('用法：batch 计算器编号 输入.xlsx 输出.xlsx。')
  const { words: told } = await describedBatch(services, calculatorId)
  const counts = await withWorkbooks(programRoot, (client) =>
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
        `工作表“${counts.sheet}”共${counts.rows}行，已${told.act}${counts.scored}，未${told.act}${counts.rejected}，用时${counts.seconds}秒。`,
        ...counts.problems.map(
          ({ sheet, cell, subject, column, reason, remedy }) =>
            `${sheet}!${cell} ${subject} ${column}：${reason}；${remedy}`,
        ),
      ].join('\n'),
  }
}

/** An empty workbook to fill in for a batch. */
async function template(
  words: readonly string[],
  { services, programRoot, pathOf }: CommandContext,
): Promise<CommandResult> {
  const [calculatorId, output] = words
  if (calculatorId === undefined || output === undefined)
    throw new DeskError('用法：calc template 编号 输出.xlsx。')
  await describedBatch(services, calculatorId)
  const target = pathOf(output)
  await withWorkbooks(programRoot, (client) =>
    writeTemplateFile(client, { calculatorId, target, madeAt: new Date().toISOString() }),
  )
  return { value: { written: target }, text: () => `空白模板已保存为“${target}”。` }
}

/** 差多少: standard input holds the inputs as for `calc run`. */
async function distance(
  words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const [calculatorId, input] = words
  if (calculatorId === undefined || input === undefined)
    throw new DeskError('用法：calc distance 编号 输入项 < inputs.json；输入项名称见 calc list。')
  const values = await readCalculationInput()
  const reply = await runOrComplain(() =>
    services.calculators.distance({ calculatorId, ...values, input }),
  )
  if (reply.kind === 'refused') {
    const { problems } = reply
    return {
      value: { problems },
      text: () => problems.map(problemText).join('\n'),
      complaint: `未计算：${problems.map(problemText).join('。')}`,
    }
  }
  const sides = [reply.up, reply.down]
  return {
    value: reply,
    text: () =>
      reply.sentences
        .flatMap((sentence, at) => {
          const side = sides[at]
          return [
            sentence,
            ...(side?.kind === 'turns' ? side.steps.map((step) => `  ${decidingWords(step)}`) : []),
          ]
        })
        .join('\n'),
  }
}

/** 自检: a failure is told on stderr and by the exit code. */
async function check(
  _words: readonly string[],
  { services }: CommandContext,
): Promise<CommandResult> {
  const report = await services.calculators.selfCheck()
  const { calculators, examples, failed, citations, missing, milliseconds } = report
  const faults = failed.length + missing.length
  return {
    value: report,
    text: () =>
      [
        `自检${calculators}个计算器：算例${examples}个，不符${failed.length}个；引用条款${citations}处，找不到${missing.length}处；用时${milliseconds}毫秒。`,
        ...failed.map(
          ({ calculatorId, example, reason }) => `${calculatorId} “${example}”：${reason}`,
        ),
        ...missing.map(
          ({ documentNumber, clause, quote }) => `${documentNumber}${clause}找不到：${quote}`,
        ),
      ].join('\n'),
    ...(faults === 0 ? {} : { complaint: `自检未通过：${faults}处不符，见上。` }),
  }
}

export const calculatorCommands: Readonly<Record<string, Command>> = {
  'calc list': { usage: 'calc list', run: calcList },
  'calc run': { usage: 'calc run 编号 < inputs.json', run: calcRun },
  'calc distance': { usage: 'calc distance 编号 输入项 < inputs.json', run: distance },
  'calc template': { usage: 'calc template 编号 输出.xlsx', run: template },
  batch: { usage: 'batch 编号 输入.xlsx 输出.xlsx', run: batch },
  check: { usage: 'check', run: check },
}
