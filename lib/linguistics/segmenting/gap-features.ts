import type { Gap } from './gap'
import type { PrintedWord } from './printed-words'
import { endsByRule } from './rule'
import type { WordClass } from './word-class'

/** What the model of sentence ends looks at, as names of features that are there; training and reading share it. */
export function gapFeatures(gap: Gap): string[] {
  const { words, classes, at, first, grammar, habits } = gap
  const [left, right] = [words[at], words[at + 1]]
  if (!left || !right) return []
  const [before, next] = [words[at - 1], words[at + 2]]
  const marks = marksOf(left.marks)
  const kind = marks === '' ? 'none' : /[.!?…]/u.test(marks) ? 'stop' : /[:;]/u.test(marks) ? 'half' : 'other'
  const [shape, startsAs] = [shapeOf(left.core), `${plainOpen(right.open)}${shapeOf(right.core)}`]
  const [word, starts] = [lookedUp(left.core), lookedUp(right.core)]
  const rule = endsByRule(gap) ? 'end' : 'on'
  const known = habits.small.has(starts) ? 'small' : habits.names.has(right.core) ? 'name' : 'new'
  const opener = grammar.openers.has(/^\p{L}+/u.exec(starts)?.[0] ?? '') ? 'opener' : 'other'
  const abbreviation = grammar.abbreviations.has(`${word}.`)
    ? 'abbr'
    : grammar.closingAbbreviations.has(`${word}.`)
      ? 'closing'
      : 'word'
  const state = `${left.quoted ? 'q' : ''}${left.depth > 0 ? 'b' : ''}`
  const long = bucket(at + 1 - first)
  const ahead = bucket(nextStop(words, at + 1) - at)
  const verbs = verbIn(classes, Math.max(first, at - 25), at + 1)
  const verbsAhead = verbIn(classes, at + 1, Math.min(nextStop(words, at + 1), at + 12) + 1)
  const [of, ofNext] = [classes[at + 1], classes[at + 2]]
  const begun = words[first]
  const beginning = begun ? `${plainOpen(begun.open)}${shapeOf(begun.core).at(0)}` : ''
  return [
    'bias',
    `rule ${rule} ${kind}`,
    `rule ${rule} ${marks} ${startsAs}`,
    `marks ${marks} ${startsAs} ${known}`,
    `marks ${marks} ${startsAs} ${opener}`,
    `marks ${marks} ${state}`,
    `state ${state} ${kind} ${startsAs}`,
    `shapes ${kind} ${shape} ${startsAs}`,
    `shapes ${marks} ${shape} ${startsAs} ${known}`,
    `word ${kind} ${word}`,
    `word ${kind} ${word} ${startsAs}`,
    `ending ${kind} ${word.slice(-3)} ${startsAs.slice(-2)}`,
    `starts ${kind} ${starts}`,
    `starts ${kind} ${starts} ${shape}`,
    `kinds ${kind} ${abbreviation} ${opener} ${startsAs}`,
    `known ${kind} ${known} ${opener} ${shape}`,
    `length ${kind} ${long} ${startsAs}`,
    `ahead ${kind} ${ahead} ${startsAs}`,
    `ahead ${kind} ${ahead} ${long} ${known}`,
    `habit ${kind} ${habits.capitals} ${startsAs}`,
    `before ${kind} ${shapeOf(before?.core ?? '')} ${shape} ${startsAs}`,
    `before ${kind} ${lookedUp(before?.core)}`,
    `next ${kind} ${startsAs} ${next ? `${shapeOf(next.core)} ${next.open}` : 'end'} ${marksOf(right.marks)}`,
    `next ${kind} ${startsAs} ${lookedUp(next?.core)}`,
    `begun ${kind} ${beginning} ${startsAs} ${marks}`,
    `begun ${kind} ${beginning} ${shape} ${startsAs} ${known}`,
    `class ${kind} ${classes[at]} ${of} ${startsAs}`,
    `class ${kind} ${known} ${opener} ${of} ${ofNext} ${startsAs}`,
    `verbs ${kind} ${verbs} ${verbsAhead} ${startsAs} ${known}`,
    `verbs ${kind} ${verbs} ${opener} ${of} ${startsAs}`,
    `verbs ${kind} ${verbs} ${beginning} ${long} ${startsAs}`,
    `verbs ${kind} ${verbs} ${verbsAhead} ${ahead}`,
    `caps ${kind} ${capitalsBetween(words, first, at)} ${startsAs}`,
  ]
}

/** No word of a language is longer. */
function lookedUp(core = ''): string {
  return core.slice(0, 30).toLowerCase()
}

/** Marks in a few classes: every closing quotation mark is a ", every run of dots an ellipsis. */
function marksOf(marks: string): string {
  return marks
    .replace(/\.{2,}|…+/gu, '…')
    .replace(/[»”’'“]/gu, '"')
    .replace(/[\]}]/gu, ')')
    .replace(/[–—-]+/gu, '-')
    .replace(/([!?;:,.")-])\1+/gu, '$1')
    .slice(0, 4)
}

function plainOpen(marks: string): string {
  const mark = marks.charAt(0)
  if (/[«“„‘"'’]/u.test(mark)) return '"'
  return /[–—-]/u.test(mark) ? '-' : mark
}

/** "l" small, "U" capital, "A" capitals, "I" one capital, "d" digits, with what else is in it. */
function shapeOf(core: string): string {
  if (core === '') return '_'
  if (/^\d+$/u.test(core)) return core.length <= 2 ? 'd' : core.length === 4 ? 'y' : 'n'
  if (/^\d/u.test(core)) return 'dx'
  if (/^\p{Lu}$/u.test(core)) return 'I'
  if (/^\p{Lu}[\p{Lu}\d]+$/u.test(core)) return 'A'
  if (/^\p{Lu}['’]/u.test(core)) return 'U'
  if (/^\p{Lu}/u.test(core)) return /^\p{Lu}[^.@/]*[.@/]|\p{Ll}\p{Lu}/u.test(core) ? 'Ux' : 'U'
  if (/^\p{Ll}/u.test(core)) return /[.@/]/u.test(core) ? 'lx' : core.length === 1 ? 'l1' : 'l'
  return 'o'
}

const steps = [1, 2, 3, 4, 6, 8, 12, 18, 30]

function bucket(count: number): string {
  return String(steps.find(step => count <= step) ?? 99)
}

/** The next word that a full stop follows, looking no further than what a bucket tells apart. */
function nextStop(words: readonly PrintedWord[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 31); at++)
    if (/[.!?…]/u.test(words[at]?.marks ?? '')) return at
  return from + 31
}

/** The surest verb of a stretch. */
function verbIn(classes: readonly WordClass[], from: number, to: number): WordClass {
  const part = classes.slice(from, to)
  return part.includes('verb') ? 'verb' : part.includes('perhaps') ? 'perhaps' : ''
}

/** How the sentence so far is printed: all in capitals, every word with one, or as sentences are. */
function capitalsBetween(words: readonly PrintedWord[], first: number, at: number): string {
  const seen = words.slice(Math.max(first, at - 11), at + 1).filter(({ core }) => /^\p{L}/u.test(core))
  const count = (pattern: RegExp) => seen.filter(({ core }) => pattern.test(core)).length
  if (seen.length > 1 && count(/^[^\p{Ll}]+$/u) >= seen.length * 0.7) return 'all'
  return count(/^\p{Lu}/u) >= seen.length * 0.6 ? 'most' : 'few'
}
