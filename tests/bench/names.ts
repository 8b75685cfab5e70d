/**
 * node --conditions=react-server --import tsx tests/bench/names.ts --corpora DIR [--language fr|en] [--dev] [--errors N]:
 * how well names are found, exact words and class, on documents that nothing is trained on; `--dev` on those that rules
 * may be written from (both readers have seen them). With --errors, the N most frequent kinds of error.
 */
import { parseArgs } from 'node:util'
import { nameSteps } from '@/lib/linguistics/naming/name'
import { segment } from '@/lib/linguistics/segment'
import { finish } from '@/lib/linguistics/steps'
import { tagSteps } from '@/lib/linguistics/tag'
import { tokenise } from '@/lib/linguistics/tokenise'
import type { ReadableArticle } from '@/lib/model/article'
import { languages } from '@/lib/model/language'
import { type GoldSet, goldSets, missingFiles } from '@/training/gold-names'
import type { NamedSpan } from '@/training/winer'
import {
  addDocument,
  emptyScore,
  figuresOf,
  mainClasses,
  type NameError,
  type NameScore,
  totalOf,
} from './score-names'

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    language: { type: 'string' },
    dev: { type: 'boolean', default: false },
    errors: { type: 'string' },
  },
})

function namesIn(article: ReadableArticle): NamedSpan[] {
  const { entities } = finish(nameSteps(finish(tagSteps(tokenise(article, segment(article))))))
  return entities.map(entity => ({ class: entity.class, ...entity.span }))
}

function measure(set: GoldSet): NameScore {
  const score = emptyScore()
  const documents = set.read()
  const classes = new Set(documents.flatMap(({ names }) => names.map(name => name.class)))
  for (const document of documents) {
    const names = namesIn(document.article).filter(name => classes.has(name.class))
    addDocument(score, document, names)
  }
  return score
}

function print(set: GoldSet, score: NameScore, errors: number): void {
  console.log(`\n${set.language} · ${set.name}`)
  const row = (label: string, classes: readonly string[]) => {
    const count = totalOf(score, classes)
    const { precision, recall, f1 } = figuresOf(count)
    const figures = [precision, recall, f1].map(value => value.toFixed(1).padStart(6)).join('')
    console.log(`${label.padEnd(34)}${figures}   of ${count.gold}`)
  }
  console.log(`${''.padEnd(34)}     P     R    F1`)
  for (const name of [...score.byClass.keys()].sort()) row(name, [name])
  row(mainClasses.join(' + '), mainClasses)
  const kinds = new Map<string, NameError[]>()
  for (const error of score.errors) kinds.set(error.kind, [...(kinds.get(error.kind) ?? []), error])
  for (const [kind, all] of [...kinds].sort((a, b) => b[1].length - a[1].length).slice(0, errors)) {
    console.log(`  ${all.length} × ${kind}`)
    const step = Math.max(1, Math.floor(all.length / 8))
    for (let at = 0; at < all.length && at < 8 * step; at += step) console.log(`      ${all[at]?.example}`)
  }
}

if (!values.corpora) {
  console.error('names.ts --corpora DIR [--language fr|en] [--dev] [--errors N]')
  process.exitCode = 2
} else {
  const { corpora, language: only, dev } = values
  const wanted = languages.filter(language => !only || language === only)
  for (const set of wanted.flatMap(language => goldSets(corpora, language)[dev ? 'dev' : 'test'])) {
    const missing = missingFiles(set)
    if (missing.length > 0)
      console.log(
        `${set.language} · ${set.name}: not measured, as these files are missing: ${missing.join(', ')}`,
      )
    else print(set, measure(set), Number(values.errors ?? 0))
  }
}
