import { restoreBackup } from '@/lib/usecases/restore-backup'
import { done, wrongUsage } from './exit-codes'
import { inOneLine, seconds } from './keeping-lines'
import { readArguments } from './read-arguments'
import { say } from './say'

export const summary = say('restore.summary')
export const help = say('restore.help')

export async function run(args: string[]): Promise<number> {
  const read = readArguments('restore', args, { check: { type: 'boolean' } })
  if (!read.ok) {
    console.error(read.line)
    return wrongUsage
  }
  const check = read.values.check ?? false
  const kept = await inOneLine(() => restoreBackup({ actor: { role: 'operator' }, file: read.file, check }))
  if (typeof kept === 'number') return kept
  console.log(say(check ? 'restore.checked' : 'restore.done', { ...kept, seconds: seconds(kept.seconds) }))
  return done
}
