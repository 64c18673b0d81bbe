import { z } from 'zod'

/** A call of the table: what it asks and what it answers. */
export const channel = <Request extends z.ZodType, Response extends z.ZodType>(
  request: Request,
  response: Response,
) => ({ request, response })

export const nothing = z.strictObject({})
/** Name of the file that was written, or null when the person closed the dialog. */
export const writtenFile = z.object({ name: z.string().nullable() })
