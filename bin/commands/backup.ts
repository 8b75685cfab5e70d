import { backUp } from '@/lib/usecases/back-up'
import { done, wrongUsage } from './exit-codes'
import { inOneLine, megabytes, seconds } from './keeping-lines'
import { readOptions } from './read-arguments'
import { say } from './say'

export const summary = say('backup.summary')
export const help = say('backup.help')

export async function run(args: string[]): Promise<number> {
  const read = readOptions('backup', args, {})
  if (!read.ok || read.files.length > 1) {
    console.error(read.ok ? say('one-file', { command: 'backup' }) : read.line)
    return wrongUsage
  }
  const file = read.files[0] ?? null
  const kept = await inOneLine(() => backUp({ actor: { role: 'operator' }, file, now: new Date() }))
  if (typeof kept === 'number') return kept
  console.log(
    say('backup.done', { ...kept, megabytes: megabytes(kept.bytes), seconds: seconds(kept.seconds) }),
  )
  return done
}
