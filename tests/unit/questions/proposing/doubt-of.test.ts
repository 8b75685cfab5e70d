import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import english from '@/lib/messages/en/ask.json'
import findings from '@/lib/messages/en/findings.json'
import { doubts, noneReasons } from '@/lib/model/proposal'
import { doubtOf } from '@/lib/questions/proposing/doubt-of'

const listed = ['ls-files', '-co', '--exclude-standard', 'lib/questions/verifying/candidate-rules']
const candidateRules = execFileSync('git', listed, { encoding: 'utf8' })
  .split('\n')
  .filter(path => path.endsWith('.ts'))
  .flatMap(path => /\brule: '([a-z-]+)'/.exec(readFileSync(path, 'utf8'))?.[1] ?? [])

/** Rules about how a sentence is put: nothing an instructor could name better than its wording. */
const aboutWording = [
  'no-question-mark',
  'no-question-word',
  'no-full-stop',
  'stem-cut',
  'verb-bare',
  'broken-grammar',
  'unbalanced',
  'typography',
  'small-start',
  'question-end',
  'negation',
  'double-negation',
  'verbatim',
]
/** Rules about several questions together drop none of them. */
const aboutQuizzes =
  /^(?:same-question|gives-key|longest-keys|true-false-.*|key-positions|guessable-.*|coverage)$/

describe('doubts', () => {
  it('are named for every rule that drops a question, but those about its wording', () => {
    const rules = Object.keys(findings).filter(rule => !aboutQuizzes.test(rule))
    expect(rules.filter(rule => doubtOf(rule) === 'wording').sort()).toEqual([...aboutWording].sort())
    expect(candidateRules.length).toBeGreaterThan(10)
    expect(candidateRules.filter(rule => doubtOf(rule) === 'wording').sort()).toEqual(
      ['article-before-name', 'bare-infinitive', 'lost-verb', 'stray-capital'].sort(),
    )
  })

  it('have words', () => {
    expect(Object.keys(english.doubts).sort()).toEqual([...doubts].sort())
    expect(Object.keys(english.why).sort()).toEqual([...noneReasons].sort())
  })
})
