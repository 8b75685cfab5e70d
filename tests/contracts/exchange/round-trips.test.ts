import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writers } from '@/lib/exchange/formats/writers'
import { readFormats, writtenFormats } from '@/lib/model/portable-quiz'
import { questionBodySchema, questionKinds } from '@/lib/model/question'
import { aPortableQuiz, hostileQuestion, portable } from '../../support/a-portable-quiz'
import { ferryArticle } from '../../support/every-kind'
import { paperWords } from '../../support/paper-words'
import { readQuizFile } from '../../support/read-quiz-file'

/** What is written and can be read, as a file would be. */
const written = writtenFormats.filter(format => !['anki', 'print', 'print-key'].includes(format))

describe.each(written)('%s', format => {
  const there = (quiz: ReturnType<typeof aPortableQuiz>) => {
    const { content } = writers[format].write(quiz, paperWords)
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const read = readQuizFile(bytes)
    expect(readFormats).toContain(read.format)
    return read
  }

  it.each(questionKinds)('brings back a question of kind %s as it was, with its article', kind => {
    const quiz = aPortableQuiz([portable(kind)])
    const { quiz: back, remarks } = there(quiz)
    expect(remarks).toEqual([])
    expect(back).toEqual(quiz)
  })

  it('brings back a whole quiz in its order', () => {
    const quiz = aPortableQuiz(questionKinds.map(portable))
    expect(there(quiz).quiz).toEqual(quiz)
  })

  it('brings back a quiz that has no article', () => {
    const questions = questionKinds.map(kind => ({ ...portable(kind), evidence: [] }))
    const quiz = { ...aPortableQuiz(questions), article: null }
    expect(there(quiz).quiz).toEqual(quiz)
  })

  it('brings back how points are given, what is never accepted, and how far a number may be off', () => {
    const penalty = { n: 1, d: 3 }
    const special = [
      { ...portable('multiple-choice').content, penalty },
      { ...portable('multiple-response').content, policy: 'all-or-nothing', penalty },
      { ...portable('true-false').content, penalty },
      { ...portable('ordering').content, policy: 'exact' },
      {
        kind: 'short-answer',
        stem: 'Who?',
        key: {
          text: 'Ida',
          class: 'person',
          accepted: ['Ida C.', '*'],
          refused: ['Tom', 'T*m'],
          policy: 'spelling',
        },
      },
      {
        kind: 'numeric',
        stem: 'How far?',
        unit: 'km',
        key: { text: '12 km', value: 12, tolerance: { mode: 'relative', size: 0.05 } },
      },
      {
        kind: 'numeric',
        stem: 'How cold?',
        unit: '',
        key: { text: '−0,000 05', value: -0.00005, tolerance: { mode: 'nominal', size: 0 } },
      },
    ].map(content => ({
      ...portable('numeric'),
      points: 0,
      content: questionBodySchema.shape.content.parse(content),
    }))
    const quiz = aPortableQuiz(special)
    expect(there(quiz).quiz).toEqual(quiz)
  })

  it('brings back a variant that a line separator parts', () => {
    const gaps = ['Iran', 'Lyon'].map(text => ({
      key: { text, class: 'place', accepted: [`${text} \u2028 land`, `${text.toUpperCase()}`] },
    }))
    const content = questionBodySchema.shape.content.parse({
      kind: 'cloze',
      stem: 'From ____ to ____.',
      gaps,
    })
    const quiz = aPortableQuiz([{ ...portable('cloze'), content }])
    expect(normal(format, there(quiz).quiz.questions[0])).toEqual(normal(format, quiz.questions[0]))
  })

  it.each(questionKinds)('brings back hostile words in kind %s', kind => {
    fc.assert(
      fc.property(hostileQuestion(kind), question => {
        // What the schema takes is what is stored; a stored question is what is written.
        const stored = questionBodySchema.safeParse({ ...question, findings: [] })
        fc.pre(stored.success)
        if (!stored.success) return
        const { findings: _, ...body } = stored.data
        const sent = { ...question, ...body }
        const { quiz, remarks } = there(aPortableQuiz([sent]))
        expect(remarks).toEqual([])
        expect(normal(format, quiz.questions[0])).toEqual(normal(format, sent))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps an article with hostile words, and the places of its proofs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a <b>', '{x}', '= y', '// z', '&&', '"q"', '«\u00a0r\u00a0»', '\\'), {
          minLength: 1,
        }),
        parts => {
          const paragraphs = [parts.join(' '), 'The end: it is over.']
          const article = { ...ferryArticle, paragraphs, text: paragraphs.join('\n\n') }
          const quiz = {
            ...aPortableQuiz([{ ...portable('true-false'), evidence: [{ start: 0, end: 3 }] }]),
            article,
          }
          expect(there(quiz).quiz).toEqual(quiz)
        },
      ),
    )
  })
})

/** GIFT has one space for several and no arrow among answers; the writer names each question that this changed. */
function normal(format: string, value: unknown): unknown {
  if (format !== 'gift') return value
  if (typeof value === 'string') return value.replace(/->/gu, '→').replace(/\s+/gu, ' ')
  if (Array.isArray(value)) return value.map(one => normal(format, one))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normal(format, inner)]))
}
