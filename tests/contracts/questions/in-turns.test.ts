import { describe, expect, it } from 'vitest'
import { finish } from '@/lib/linguistics/steps'
import { type Progress, stages } from '@/lib/model/generation'
import { generateInTurns } from '@/lib/questions/generate-in-turns'
import { type GenerateOptions, generateQuestions, questionStages } from '@/lib/questions/pipeline'
import { articleOf as readFixture } from '../../support/models/article-of'

const options: GenerateOptions = { count: 10, kinds: null, difficulty: null, seed: 7 }

const articleOf = (name: string) => readFixture(`tests/fixtures/articles/${name}.txt`)

describe.each(['dam-page', 'lighthouse-page'])('the stages over %s', name => {
  const article = articleOf(name)

  it('give the same questions and rejections byte for byte, at once, in turns and two at a time', async () => {
    const { timings: _, ...atOnce } = generateQuestions(article, options)
    expect(atOnce.questions.length).toBeGreaterThan(5)
    const other = { ...options, seed: 8 }
    const [first, second] = await Promise.all([
      generateInTurns(article, options),
      generateInTurns(articleOf('dam-page'), other),
    ])
    expect(JSON.stringify({ questions: first.questions, rejected: first.rejected })).toBe(
      JSON.stringify({ questions: atOnce.questions, rejected: atOnce.rejected }),
    )
    expect(JSON.stringify(second.questions)).toBe(
      JSON.stringify(generateQuestions(articleOf('dam-page'), other).questions),
    )
  })

  it('come in order, never go back, and end with all done', async () => {
    const told: Progress[] = []
    await generateInTurns(article, options, progress => told.push(progress))
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(stages)
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b))
    expect(told.at(-1)).toEqual({ stage: 'choosing', done: 100, of: 100 })
    expect(told.filter(({ done, of }) => done === of)).toHaveLength(1)
  })

  it('pause more often than there are sentences, facts or candidates', () => {
    const pieces = new Map<string, number>()
    const { questions, rejected } = finish(
      (function* () {
        const steps = questionStages(article, options)
        let step = steps.next()
        while (!step.done) {
          pieces.set(step.value.stage, (pieces.get(step.value.stage) ?? 0) + 1)
          yield
          step = steps.next()
        }
        return step.value
      })(),
    )
    expect(pieces.get('reading')).toBeGreaterThan(3 * article.paragraphs.length)
    expect(pieces.get('verifying')).toBeGreaterThan(rejected.length + questions.length)
    expect(pieces.get('choosing')).toBeGreaterThan(questions.length)
  })

  it('let others work between the pieces', async () => {
    let turns = 0
    let going = true
    const count = () => {
      turns += 1
      if (going) setImmediate(count)
    }
    setImmediate(count)
    await generateInTurns(article, options)
    going = false
    expect(turns).toBeGreaterThanOrEqual(stages.length)
  })
})
