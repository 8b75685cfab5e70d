// tsx tests/bench/post-posed.ts [CORPORA]: subjects after a verb of saying in a frame ("…, a annoncé la société"), in
// gold trees: how many the network reads right (head and relation), and how many after the repair. `false`: words that are
// no subject in the gold tree and were made one. Files marked * were trained on.

import { networkOf } from '@/lib/linguistics/network/load-network'
import type { ReadWord } from '@/lib/linguistics/network/read-words'
import { repairPostPosed } from '@/lib/linguistics/tagging/post-posed-subjects'
import { readUnrepaired } from '@/lib/linguistics/tagging/read-sentence'
import type { Language } from '@/lib/model/language'
import { type GoldForm, readGold } from './gold-forms'

const args = process.argv.slice(2)
const corpora = args.find(arg => !arg.startsWith('--')) ?? '../shared/corpora'
const shown = args.includes('--show')
const only = args.find(arg => arg.startsWith('--only='))?.slice(7) ?? ''
const files: [Language, string, string][] = [
  ['fr', 'GSD dev *', 'ud/fr/gsd/fr_gsd-ud-dev.conllu'],
  ['fr', 'Sequoia train *', 'ud/fr/sequoia/fr_sequoia-ud-train.conllu'],
  ['fr', 'Sequoia dev *', 'ud/fr/sequoia/fr_sequoia-ud-dev.conllu'],
  ['fr', 'PUD *', 'ud/fr/pud/fr_pud-ud-test.conllu'],
  ['fr', 'GSD test', 'ud/fr/gsd/fr_gsd-ud-test.conllu'],
  ['fr', 'Sequoia test', 'ud/fr/sequoia/fr_sequoia-ud-test.conllu'],
  ['en', 'EWT train *', 'ud/en/ewt/en_ewt-ud-train.conllu'],
  ['en', 'EWT dev *', 'ud/en/ewt/en_ewt-ud-dev.conllu'],
  ['en', 'EWT test', 'ud/en/ewt/en_ewt-ud-test.conllu'],
  ['en', 'PUD', 'ud/en/pud/en_pud-ud-test.conllu'],
]

const unframed = new Set(['être', 'be', 'sembler', 'seem', 'falloir', 'live', 'avoir', 'have'])

/** Subjects to the right of a verb that frames words said: parataxis, or the head of a clause before it. */
function framedSubjects(gold: readonly GoldForm[]): number[] {
  return gold.flatMap((word, at) => {
    const verb = gold[word.head]
    if (!verb || at < word.head || !/^(?:nsubj|expl:subj)/.test(word.deprel)) return []
    if (verb.upos !== 'VERB' || unframed.has(verb.lemma)) return []
    const inserted = verb.deprel.startsWith('parataxis')
    const said = gold.some(
      (other, i) => other.head === word.head && i < word.head && /^(?:ccomp|parataxis)/.test(other.deprel),
    )
    return inserted || said ? [at] : []
  })
}

const right = (read: readonly ReadWord[], gold: readonly GoldForm[], at: number) =>
  read[at]?.head === gold[at]?.head && /^(?:nsubj|expl:subj)/.test(read[at]?.deprel ?? '')

const plain = (deprel = '') => deprel.split(':')[0]

function measure(language: Language, name: string, path: string) {
  const sentences = readGold(`${corpora}/${path}`, language)
  if (!sentences) return null
  const network = networkOf(language)
  if (!network.ok) throw new Error(network.failure.code)
  const row = {
    file: name,
    nouns: 0,
    before: 0,
    after: 0,
    clitics: 0,
    'clitics before': 0,
    'clitics after': 0,
    false: 0,
  }
  const las = { before: 0, after: 0, words: 0 }
  for (const gold of sentences) {
    const forms = gold.map(({ form }) => form)
    const read = readUnrepaired(network.value, forms, language)
    const repaired = repairPostPosed(forms, read, language)
    for (const at of framedSubjects(gold)) {
      const clitic = gold[at]?.upos === 'PRON' && /^-|^(?:he|she|i|they|we|you|it)$/i.test(gold[at].form)
      row[clitic ? 'clitics' : 'nouns']++
      if (right(read, gold, at)) row[clitic ? 'clitics before' : 'before']++
      const now = right(repaired, gold, at)
      if (now) row[clitic ? 'clitics after' : 'after']++
      else if (shown) say('missed', forms, repaired, gold, at)
    }
    for (const [at, word] of repaired.entries()) {
      const truth = gold[at]
      las.words++
      const same = (w: ReadWord | undefined) =>
        w?.head === truth?.head && plain(w?.deprel) === plain(truth?.deprel)
      if (same(read[at])) las.before++
      if (same(word)) las.after++
      if (!word.deprel.startsWith('nsubj') || read[at]?.deprel === word.deprel) continue
      if (/^(?:nsubj|expl:subj)/.test(truth?.deprel ?? '')) continue
      row.false++
      if (shown) say('false', forms, repaired, gold, at)
    }
  }
  const share = (count: number) => ((100 * count) / las.words).toFixed(2)
  return { ...row, 'LAS before': share(las.before), 'LAS after': share(las.after) }
}

function say(
  what: string,
  forms: readonly string[],
  read: readonly ReadWord[],
  gold: readonly GoldForm[],
  at: number,
): void {
  const found = read[at]
  const verb = gold[at]?.head ?? 0
  console.log(
    `${what}: ${forms[at]} is ${found?.deprel} of ${forms[found?.head ?? 0]}, gold ${gold[at]?.deprel} of ${forms[verb]} (verb read ${read[verb]?.upos} ${read[verb]?.lemma} ${read[verb]?.deprel}): ${forms.slice(Math.max(0, at - 25), at + 12).join(' ')}`,
  )
}

const rows = files
  .filter(([language, name]) => `${language} ${name}`.includes(only))
  .flatMap(([language, name, path]) => measure(language, name, path) ?? [])
if (rows.length === 0) console.log(`no treebanks in ${corpora}`)
else console.table(rows)
