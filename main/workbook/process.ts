import { answerJobs } from '../child/answer-jobs'
import type { Job } from './job'
import { JobRunner } from './jobs'
import { WorkbookError } from './workbook-error'

/** Entry of the workbook process; it holds nothing but the last batch. */
const runner = new JobRunner()

answerJobs(
  // The parent is this program's own; job.ts says what passes.
  (job, onProgress) => runner.run(job as Job, onProgress),
  (error) => error instanceof WorkbookError,
)
