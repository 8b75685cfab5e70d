import type { Command } from './commands/command'
import { done, wrongUsage } from './commands/exit-codes'
import { say } from './commands/say'

/** The terminal door: one file a command, loaded only when it is asked for. */
const commands: Record<string, () => Promise<Command>> = {
  clean: () => import('./commands/clean'),
  lint: () => import('./commands/lint'),
  convert: () => import('./commands/convert'),
  generate: () => import('./commands/generate'),
  parse: () => import('./commands/parse'),
  evaluate: () => import('./commands/evaluate'),
  score: () => import('./commands/score'),
  statistics: () => import('./commands/statistics'),
  'evaluate-scoring': () => import('./commands/evaluate-scoring'),
  backup: () => import('./commands/backup'),
  restore: () => import('./commands/restore'),
  'move-to': () => import('./commands/move-to'),
  doctor: () => import('./commands/doctor'),
}

async function overview(): Promise<string> {
  const width = Math.max(...Object.keys(commands).map(name => name.length))
  const rows = await Promise.all(
    Object.entries(commands).map(
      async ([name, load]) => `  ${name.padEnd(width)}  ${(await load()).summary}`,
    ),
  )
  return say('overview', { commands: rows.join('\n') })
}

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const text = await overview()
    if (name === undefined) console.error(text)
    else console.log(text)
    return name === undefined ? wrongUsage : done
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    console.error(say('unknown-command', { name, names: Object.keys(commands).join(', ') }))
    return wrongUsage
  }
  const command = await load()
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help)
    return done
  }
  return command.run(rest)
}

// A reader that stops early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await main(process.argv.slice(2))
