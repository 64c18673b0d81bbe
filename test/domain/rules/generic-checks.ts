import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../domain/citation/citation'
import type { Calculator, Evaluation, Example } from '../../../domain/rules/calculator'
import { evaluate } from '../../../domain/rules/evaluate'
import { seededRandom } from '../../../scripts/seeded-random'
import { parsedCorpus } from '../../parsed-corpus'

const corpusFolder = join(__dirname, '../../../resources/corpus')
const folded = (text: string): string => text.replace(/\s+/g, '')
const printedText = folded(
  readdirSync(corpusFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(corpusFolder, name), 'utf8'))
    .join('\n'),
)
const documents = parsedCorpus()

function evaluationOf(calculator: Calculator, example: Example): Evaluation {
  const reply = evaluate(calculator, example.inputs, example.readings)
  if (reply.kind === 'refused')
    throw new Error(`${example.name}: ${JSON.stringify(reply.problems)}`)
  return reply.evaluation
}

function citedBy({ outcome, steps, gaps }: Evaluation): readonly Citation[] {
  return [
    ...(outcome.kind === 'notApplicable' ? outcome.cites : []),
    ...steps.flatMap(({ cites }) => cites),
    ...gaps.flatMap(({ cites }) => cites),
  ]
}

/** Labels of the clause a quote stands in and of all clauses around it. */
export function clausesAround({ documentNumber, quote }: Citation): readonly string[] {
  const document = documents.find((candidate) => candidate.documentNumber === documentNumber)
  const block = document?.blocks.find(({ text }) => folded(text).includes(folded(quote)))
  const labels: string[] = []
  let clause = document?.clauses.find(({ id }) => id === block?.clauseId)
  while (clause !== undefined) {
    labels.push(clause.label)
    const { parentId } = clause
    clause = document?.clauses.find(({ id }) => id === parentId)
  }
  return labels
}

const key = ({ documentNumber, clause, quote }: Citation): string =>
  `${documentNumber} ${clause} ${quote}`

/**
 * What every calculator must keep to, whichever rule it holds: its examples exactly, its quotes word for word in the
 * clause they name, no bare result where the text is open. Call it in a test file with a list of calculators.
 */
export function checkCalculators(calculators: readonly Calculator[]): void {
  describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
    '%s',
    (_, calculator) => {
      it.each(calculator.examples.map((example) => [example.name, example] as const))(
        'gives exactly: %s',
        (__, example) => {
          const { outcome, steps } = evaluationOf(calculator, example)
          const shown = Object.fromEntries(
            Object.keys(example.steps ?? {}).map((id) => [
              id,
              steps.find((step) => step.id === id)?.value,
            ]),
          )
          expect(shown).toEqual(example.steps ?? {})
          expect(outcome).toMatchObject(example.outcome)
        },
      )

      it('names each example differently', () => {
        const names = calculator.examples.map(({ name }) => name)
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
      })

      it('quotes the gazette word for word, in the clause it names', () => {
        const quotes = Object.values(calculator.clauses)
        expect(quotes.filter(({ quote }) => !printedText.includes(folded(quote)))).toEqual([])
        expect(quotes.filter((cite) => !clausesAround(cite).includes(cite.clause))).toEqual([])
      })

      it('reaches every clause by an example and cites no other', () => {
        const known = new Set(Object.values(calculator.clauses).map(key))
        const reached = new Set(
          calculator.examples.flatMap((example) =>
            citedBy(evaluationOf(calculator, example)).map(key),
          ),
        )
        expect([...known].filter((clause) => !reached.has(clause))).toEqual([])
        expect([...reached].filter((clause) => !known.has(clause))).toEqual([])
      })

      it('describes its inputs and readings by its own clauses only', () => {
        const known = new Set(Object.values(calculator.clauses).map(key))
        const described = [
          ...Object.values(calculator.inputs).flatMap(({ cite }) => cite ?? []),
          ...Object.values(calculator.readings).flatMap(({ cites }) => cites),
        ]
        expect(described.filter((cite) => !known.has(key(cite)))).toEqual([])
      })

      it('gives results that cross a process boundary unharmed', () => {
        for (const example of calculator.examples) {
          const evaluation = evaluationOf(calculator, example)
          expect(structuredClone(evaluation)).toEqual(evaluation)
          expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
        }
      })

      it('gives the same results in any order and any order of the inputs', () => {
        const random = seededRandom(2023)
        const inOrder = calculator.examples.map((example) => evaluationOf(calculator, example))
        for (const index of random.shuffled(calculator.examples.map((_example, at) => at))) {
          const example = calculator.examples[index]
          if (example === undefined) throw new Error('no example')
          const shuffled = Object.fromEntries(random.shuffled(Object.entries(example.inputs)))
          expect(evaluationOf(calculator, { ...example, inputs: shuffled })).toEqual(inOrder[index])
        }
      })

      it('gives each step of a result an id of its own', () => {
        for (const example of calculator.examples) {
          const ids = evaluationOf(calculator, example).steps.map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
        }
      })

      it('rests each step on a clause and ends its summary as a sentence', () => {
        for (const example of calculator.examples) {
          const { outcome, steps } = evaluationOf(calculator, example)
          expect(steps.filter(({ cites }) => cites.length === 0)).toEqual([])
          expect(outcome.summary).toMatch(/^[^。]+。$/)
        }
      })

      it('never gives a bare result where the text is open', () => {
        for (const example of calculator.examples) {
          const { outcome, gaps } = evaluationOf(calculator, example)
          const open = gaps.some((gap) => gap.kind === 'silent' || gap.changesOutcome !== false)
          expect(open && outcome.kind === 'determined').toBe(false)
        }
      })

      it('hides only inputs that may stay empty, by values that their condition can have', () => {
        for (const [name, input] of Object.entries(calculator.inputs)) {
          const { shownWhen } = input
          if (shownWhen === undefined) continue
          const condition = calculator.inputs[shownWhen.input]
          const possible =
            condition?.kind === 'choice'
              ? condition.choices.map(({ value }) => value)
              : condition?.kind === 'flag'
                ? ['是', '否']
                : []
          expect([name, input.kind === 'flag' || input.optional === true]).toEqual([name, true])
          expect(shownWhen.oneOf.filter((value) => !possible.includes(value))).toEqual([])
        }
      })

      it('names what is missing by its inputs', () => {
        for (const example of calculator.examples) {
          const { outcome } = evaluationOf(calculator, example)
          const names = outcome.kind === 'missing' ? outcome.inputs : []
          expect(names.filter((name) => !Object.hasOwn(calculator.inputs, name))).toEqual([])
        }
      })

      it('offers at least two readings wherever it offers one', () => {
        for (const { options } of Object.values(calculator.readings)) {
          expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
          expect(options.length).toBeGreaterThan(1)
        }
      })
    },
  )
}
