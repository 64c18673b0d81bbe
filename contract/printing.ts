import { z } from 'zod'
import { channel, writtenFile } from './channel'

/** `name` names the file and the job. */
const printRequest = z.strictObject({
  name: z.string().min(1).max(200),
  landscape: z.boolean(),
})

export const printCalls = {
  /** What the preview lays out, as a PDF where the person chooses. */
  'print.pdf': channel(printRequest, writtenFile),
  /** The same to a printer, by the system's own dialog; not printed where the person closed it. */
  'print.paper': channel(printRequest, z.object({ printed: z.boolean() })),
  /** One step larger (1) or smaller (-1), the original size (0), or none (null); answers with the factor. */
  'window.zoom': channel(
    z.strictObject({ direction: z.literal([1, -1, 0]).nullable() }),
    z.object({ factor: z.number() }),
  ),
} as const
