import { calculatorCommands } from './calculator-commands'
import { checkingCommands } from './checking-commands'
import type { Command } from './command'
import { importCommands } from './import-command'
import { libraryCommands } from './library-commands'
import { registerCommands } from './register-commands'

/** The headless entrance, command by command. */
export const commands: Readonly<Record<string, Command>> = {
  ...libraryCommands,
  ...registerCommands,
  ...calculatorCommands,
  ...importCommands,
  ...checkingCommands,
}
