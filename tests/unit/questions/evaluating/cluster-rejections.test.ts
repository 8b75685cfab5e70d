import { describe, expect, it } from 'vitest'
import type { Rejection } from '@/lib/model/candidate'
import { clusterRejections, tally } from '@/lib/questions/evaluating/cluster-rejections'
import { open } from '@/tests/support/a-question'

function rejection(rule: string, stem: string, askedBy: string): Rejection {
  const { content, class: asked, evidence } = open(stem, 'Ana Reyes')
  return {
    candidate: {
      ...{
        content,
        class: asked,
        evidence,
        keySpan: null,
        fact: stem,
        difficulty: 'easy',
        explanation: null,
      },
      origin: { engine: 'builtin', rule: askedBy, confidence: 1 },
    },
    rule,
    reason: `because of ${rule}`,
  }
}

describe('rejections by rule', () => {
  const clusters = clusterRejections([
    { article: 'a', rejection: rejection('pronoun', 'Who did he meet in the town?', 'date') },
    { article: 'b', rejection: rejection('vague-stem', 'What happened?', 'date') },
    { article: 'c', rejection: rejection('pronoun', 'Who met him?', 'object') },
    { article: 'd', rejection: rejection('pronoun', 'Who met her?', 'object') },
  ])

  it('come with the largest cluster first, and who asked them', () => {
    expect(clusters.map(({ rule, count }) => [rule, count])).toEqual([
      ['pronoun', 3],
      ['vague-stem', 1],
    ])
    expect(clusters[0]?.askedBy).toEqual([
      { rule: 'object', count: 2 },
      { rule: 'date', count: 1 },
    ])
  })

  it('show the shortest stem, of equals that of the first article by name', () => {
    expect(clusters[0]?.shortest).toEqual({
      stem: 'Who met him?',
      key: 'Ana Reyes',
      reason: 'because of pronoun',
      article: 'c',
    })
  })

  it('are none of nothing', () => {
    expect(clusterRejections([])).toEqual([])
  })
})

describe('a tally', () => {
  it('counts, the most frequent first, equals by name', () => {
    expect(tally(['b', 'a', 'c', 'c'])).toEqual([
      { rule: 'c', count: 2 },
      { rule: 'a', count: 1 },
      { rule: 'b', count: 1 },
    ])
  })
})
