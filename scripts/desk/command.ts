import type { ReadingServices } from '../../main/services/services'

/** Options that any command may be given; null where absent. */
export interface CommandOptions {
  readonly limit: number | null
  readonly on: string | null
  readonly from: string | null
  readonly to: string | null
  readonly status: string | null
  readonly original: boolean
}

export interface CommandContext {
  readonly services: ReadingServices
  readonly options: CommandOptions
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

export interface Command {
  readonly usage: string
  run(words: readonly string[], context: CommandContext): Promise<CommandResult>
}
