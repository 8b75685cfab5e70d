// node --conditions=react-server --import tsx tests/bench/links.ts [--show]: precision and recall of links between mentions
// on our own mini-texts; --show prints what goes wrong in the half to work on.
import { languages } from '@/lib/model/language'
import { linkKinds, splits } from '@/training/links/marks'
import { type LinkOutcome, linkFigures, measureLinks } from '../support/measure-links'

const shown = process.argv.includes('--show')

function row(outcomes: readonly LinkOutcome[]) {
  const { precision, recall, wanted, given, ties, refused, said } = linkFigures(outcomes)
  return {
    wanted,
    given,
    'precision %': precision.toFixed(1),
    'recall %': recall.toFixed(1),
    ties,
    refused,
    'said so': said,
  }
}

const table: Record<string, ReturnType<typeof row>> = {}
for (const split of splits)
  for (const language of languages) {
    const outcomes = measureLinks(language, split)
    table[`${split} ${language}`] = row(outcomes)
    for (const kind of linkKinds)
      if (outcomes.some(outcome => outcome.kind === kind))
        table[`${split} ${language} ${kind}`] = row(outcomes.filter(outcome => outcome.kind === kind))
    // Only the half to work on is ever shown text by text.
    if (shown && split === 'dev')
      for (const { text, words, gold, found, right, said } of outcomes)
        if (!right || (gold === 'tie' && !said))
          console.log(`${language} [${words}] is ${gold}, given “${found}”\n   ${text}`)
  }
console.table(table)
