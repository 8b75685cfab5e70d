import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import english from '@/lib/messages/en/ask.json'
import findings from '@/lib/messages/en/findings.json'
import { doubts, noneReasons } from '@/lib/model/proposal'
import { doubtByRule, doubtOf } from '@/lib/questions/proposing/doubt-of'

const listed = ['ls-files', '-co', '--exclude-standard', 'lib/questions/verifying/candidate-rules']
const candidateRules = execFileSync('git', listed, { encoding: 'utf8' })
  .split('\n')
  .filter(path => path.endsWith('.ts'))
  .flatMap(path => /\brule: '([a-z-]+)'/.exec(readFileSync(path, 'utf8'))?.[1] ?? [])

describe('doubts', () => {
  it('are named for rules that there are', () => {
    const rules = new Set([...Object.keys(findings), ...candidateRules])
    expect([...doubtByRule.keys()].filter(rule => !rules.has(rule))).toEqual([])
    expect(candidateRules.length).toBeGreaterThan(10)
  })

  it('tell what was wrong, and speak of the wording where nothing more can be said', () => {
    expect(
      ['key-in-stem', 'pronoun', 'quoted-fact', 'typography', 'a-rule-of-tomorrow'].map(doubtOf),
    ).toEqual(['gives-away', 'unclear-word', 'only-claimed', 'wording', 'wording'])
  })

  it('have words', () => {
    expect(Object.keys(english.doubts).sort()).toEqual([...doubts].sort())
    expect(Object.keys(english.why).sort()).toEqual([...noneReasons].sort())
  })
})
