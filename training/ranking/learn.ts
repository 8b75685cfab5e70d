/** Judged questions, as the signs they showed → how much each sign tells of being accepted, one table a language. */
import { writeFileSync } from 'node:fs'
import type { Language } from '../../lib/model/language'
import { columns, judgedRows } from './judged-rows'
import { others, tableOf } from './rule-table'

type Row = {
  language: Language
  article: string
  signs: Record<string, number>
  good: number
  counts: number
}

/** A fatal question counts as two bad ones, and one of earlier code as half a question. */
const ofFatal = 2
const ofEarlier = 0.5
/** What keeps the weights small (ridge). */
const ridge = 20
const steps = 12

const ruleWeights = { fr: Object.fromEntries(tableOf(others.fr)), en: Object.fromEntries(tableOf(others.en)) }
const labels = ['rounds', 'language', 'article', 'rule', 'kind', 'class', 'verdict']
const rows = judgedRows.map((cell): Row => {
  const language = cell('language') as Language
  const signs: Record<string, number> = { bias: 1, [cell('class')]: 1 }
  // With options or typed: which of them is the better is counted by rule (forms.ts).
  if (/^(?:true-false|cloze)$/.test(cell('kind'))) signs[cell('kind')] = 1
  signs.weight = (ruleWeights[language][cell('rule')] ?? 1) - 1
  for (const name of columns) if (!labels.includes(name)) signs[name] = Number(cell(name))
  const earlier = cell('rounds') === '19-20' ? ofEarlier : 1
  const verdict = cell('verdict')
  return {
    language,
    article: cell('article'),
    signs,
    good: Number(verdict === 'acceptable'),
    counts: earlier * (verdict === 'fatal' ? ofFatal : 1),
  }
})

type Weights = Record<string, number>
const chance = (weights: Weights, signs: Record<string, number>) =>
  1 /
  (1 + Math.exp(-Object.entries(signs).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0)))

/** Logistic regression with a ridge, by Newton’s steps. */
function learn(all: readonly Row[]): Weights {
  const signs = [...new Set(all.flatMap(row => Object.keys(row.signs)))].sort()
  const table = all.map(row => signs.map(name => row.signs[name] ?? 0))
  let weights = signs.map(() => 0)
  for (let step = 0; step < steps; step += 1) {
    const slope: number[] = weights.map(weight => ridge * weight)
    const bend: number[][] = signs.map((_, i) => signs.map((_, j) => (i === j ? ridge : 0)))
    all.forEach(({ good, counts }, at) => {
      const row = table[at] ?? []
      const told = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)))
      row.forEach((value, i) => {
        if (value === 0) return
        slope[i] = (slope[i] ?? 0) + counts * (told - good) * value
        const line = bend[i] ?? []
        row.forEach((other, j) => {
          line[j] = (line[j] ?? 0) + counts * told * (1 - told) * value * other
        })
      })
    })
    const change = solve(bend, slope)
    weights = weights.map((weight, i) => weight - (change[i] ?? 0))
  }
  return Object.fromEntries(signs.map((name, i) => [name, weights[i] ?? 0]))
}

/** A · x = b for a positive definite A (the ridge sees to it), by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) {
      const by = (row[at] ?? 0) / (pivot[at] ?? 1)
      for (let j = at; j < row.length; j += 1) row[j] = (row[j] ?? 0) - by * (pivot[j] ?? 0)
    }
  })
  const solved: number[] = []
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? []
    const known = solved.reduce((sum, value, j) => sum + value * (row[j] ?? 0), 0)
    solved[at] = ((row.at(-1) ?? 0) - known) / (row[at] ?? 1)
  }
  return solved
}

/** Each article judged by what the others taught. */
function heldOut(all: readonly Row[]): number[] {
  const folds = 8
  const fold = ({ article }: Row) => Number(article) % folds
  const learned = Array.from({ length: folds }, (_, at) => learn(all.filter(row => fold(row) !== at)))
  return all.map(row => chance(learned[fold(row)] ?? {}, row.signs))
}

const percent = (value: number) => `${(100 * value).toFixed(0)} %`
const tables = (['en', 'fr'] as const).map(language => {
  const own = rows.filter(row => row.language === language)
  const told = heldOut(own)
  const ranked = own.map((row, at) => ({ row, chance: told[at] ?? 0 })).sort((a, b) => b.chance - a.chance)
  const share = (of: number) => {
    const best = ranked.slice(0, Math.round(of * ranked.length))
    return `${percent(of)}: ${percent(best.filter(({ row }) => row.good).length / best.length)} (chance ≥ ${best.at(-1)?.chance.toFixed(2)})`
  }
  console.log(
    `${language}: ${own.length} judged; acceptable of the best ${[1, 0.9, 0.8, 0.7, 0.5].map(share).join(', ')}`,
  )
  const weights = Object.entries(learn(own)).sort(([a], [b]) => (a < b ? -1 : 1))
  const shown = (name: string) => (/^[a-zA-Z]+$/.test(name) ? name : `'${name}'`)
  return [
    `  ${language}: {`,
    ...weights.map(
      ([name, weight]) => `    ${shown(name)}: ${weight.toFixed(3).replace(/0+$/, '').replace(/\.$/, '')},`,
    ),
    '  },',
  ]
})
writeFileSync(
  new URL('../../lib/questions/ranking/sign-weights.ts', import.meta.url),
  [
    "import type { Language } from '@/lib/model/language'",
    '',
    '/** Written by training/ranking/learn.ts: how much each sign of a question tells of being accepted. */',
    'export const signWeights: { [L in Language]: Readonly<Record<string, number>> } = {',
    ...tables.flat(),
    '}',
    '',
  ].join('\n'),
)
