import { join } from 'node:path'
import { answerJobs } from '../child/answer-jobs'
import type { ImportJob } from './job'
import { runImportJob } from './jobs'

/**
 * Entry of the import process: the only place that opens files of unknown origin. It keeps nothing, and is ended when
 * it takes too long or too much. CMaps and fonts for PDF lie beside the built file.
 */
const assets = { folder: process.env['GAZETTE_DESK_PDF'] ?? join(__dirname, 'pdf') }

// pdf.js lets go of promises of damaged files that nobody waits for; the page they belong to is told as damaged.
process.on('unhandledRejection', () => undefined)

answerJobs(
  // The parent is this program's own; job.ts says what passes.
  (job, onProgress) => runImportJob(job as ImportJob, assets, onProgress),
  () => false,
)
