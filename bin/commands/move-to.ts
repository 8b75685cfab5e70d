import { moveDatabase } from '@/lib/usecases/move-database'
import { done, wrongUsage } from './exit-codes'
import { inOneLine, seconds } from './keeping-lines'
import { readOptions } from './read-arguments'
import { say } from './say'

export const summary = say('move-to.summary')
export const help = say('move-to.help')

export async function run(args: string[]): Promise<number> {
  const read = readOptions('move-to', args, {})
  const url = read.ok && read.files.length === 1 ? read.files[0] : undefined
  if (!read.ok || url === undefined) {
    console.error(read.ok ? say('move-to.one-address') : read.line)
    return wrongUsage
  }
  const kept = await inOneLine(() => moveDatabase({ actor: { role: 'operator' }, url }))
  if (typeof kept === 'number') return kept
  console.log(say('move-to.done', { ...kept, seconds: seconds(kept.seconds) }))
  return done
}
