/** A command of the terminal door: what it does in a line, how it is used, and doing it. */
export type Command = {
  summary: string
  help: string
  /** Its arguments without the command's name → the exit code. */
  run: (args: string[]) => Promise<number>
}
