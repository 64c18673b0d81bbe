import { insertAnnotation } from '../../../main/store/annotations'
import { openWorkspace } from '../../../main/store/workspace'

/** Writes notes until it is killed, and names each one after its commit. */
async function writeNotes(path: string, round: string): Promise<void> {
  const db = await openWorkspace(path)
  for (let at = 0; at < 100_000; at += 1) {
    const id = `${round}-${at}`
    await db.transaction((tx) =>
      insertAnnotation(tx, {
        id,
        anchor: {
          documentId: 'd',
          clauseId: null,
          start: at,
          end: at + 1,
          quote: '字',
          prefix: '',
          suffix: '',
          streamHash: '',
        },
        colour: 'yellow',
        note: id,
        createdAt: '',
        updatedAt: '',
      }),
    )
    process.stdout.write(`${id}\n`)
  }
}

const [, , path = '', round = ''] = process.argv
void writeNotes(path, round)
