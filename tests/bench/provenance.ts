import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { modelHashes } from './reading-load'

/** When, of which code, with which networks and on what machine a card was written. */
export function provenance(): [string, string][] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', 'lib', 'tests/bench') === '' ? '' : ', with changes'
  return [
    ['date', new Date().toISOString().slice(0, 10)],
    ['commit', `${git('rev-parse', '--short', 'HEAD')}${changed}`],
    ['networks', `${modelHashes().join(', ')} (beginnings of their SHA-256)`],
    ['seed of the training', '1'],
    ['hardware', hardware()],
  ]
}

function hardware(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown'
  const memory = Math.round(totalmem() / 1_073_741_824)
  return `${model}, ${availableParallelism()} shared cores, ${memory} GB, Node ${process.versions.node}`
}
