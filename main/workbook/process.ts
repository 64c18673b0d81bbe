import { answerJobs } from '../child/answer-jobs'
import type { Job, JobProgress } from './job'
import { JobRunner } from './jobs'
import { WorkbookError } from './workbook-error'

/** Entry of the workbook process; it holds nothing but the last batch. */
const runner = new JobRunner()

answerJobs<Job, JobProgress>(
  (job, onProgress) => runner.run(job, onProgress),
  (error) => error instanceof WorkbookError,
)
