import { insertAnnotation } from '../../../main/store/annotations'
import { logOperation } from '../../../main/store/operation-log'
import { openWorkspace } from '../../../main/store/workspace'
import { aNote } from './a-note'

/** Writes notes until it is killed, and names each one after its commit. */
async function writeNotes(path: string, round: string): Promise<void> {
  const db = await openWorkspace(path)
  for (let at = 0; at < 100_000; at += 1) {
    const id = `${round}-${at}`
    await db.transaction(async (tx) => {
      await insertAnnotation(tx, aNote(id))
      await logOperation(tx, { act: 'annotation.add', subject: id, content: {} }, '')
    })
    process.stdout.write(`${id}\n`)
  }
}

const [, , path = '', round = ''] = process.argv
void writeNotes(path, round)
