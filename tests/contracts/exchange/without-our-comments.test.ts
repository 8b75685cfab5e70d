import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writers } from '@/lib/exchange/formats/writers'
import { type QuestionContent, type QuestionKind, questionKinds } from '@/lib/model/question'
import { aPortableQuiz, portable } from '../../support/a-portable-quiz'
import { paperWords } from '../../support/paper-words'
import { readQuizFile } from '../../support/read-quiz-file'

/** What another program makes of a file: it passes over comments, and drops them. */
const bare = (text: string) =>
  text.replace(/<!-- passage [\s\S]*?-->/gu, '').replace(/^\/\/ passage .*$/gmu, '//')

function dropped(content: string | Uint8Array): Uint8Array {
  if (typeof content === 'string') return strToU8(bare(content))
  const files = Object.entries(unzipSync(content))
  return zipSync(Object.fromEntries(files.map(([name, bytes]) => [name, strToU8(bare(strFromU8(bytes)))])))
}

/** Kinds that a format itself has; the others come back as what they were written as, or are named. */
const others: Record<string, Partial<Record<QuestionKind, QuestionKind | null>>> = {
  'moodle-xml': { 'justified-true-false': null, ordering: 'matching' },
  gift: { 'justified-true-false': null, ordering: 'matching', cloze: 'matching' },
  qti: { 'justified-true-false': null },
  'qti-canvas': { 'justified-true-false': null, ordering: 'matching', cloze: 'matching' },
}

/** Files do not say of what class a key is. */
const unclassed = (content: QuestionContent): QuestionContent =>
  content.kind === 'cloze'
    ? {
        ...content,
        gaps: content.gaps.map(gap => ('key' in gap ? { key: { ...gap.key, class: 'phrase' } } : gap)),
      }
    : content

describe.each(['moodle-xml', 'gift', 'qti', 'qti-canvas'] as const)('%s without our comments', format => {
  it.each(questionKinds)('still says all that the format says of kind %s', kind => {
    const sent = portable(kind)
    const { quiz, remarks } = readQuizFile(
      dropped(writers[format].write(aPortableQuiz([sent]), paperWords).content),
    )
    const expected = others[format]?.[kind] === undefined ? kind : others[format]?.[kind]
    const whole = remarks.filter(remark => remark.whole && remark.reason !== 'description')
    if (expected === null) {
      expect(quiz.questions).toEqual([])
      expect(whole).toHaveLength(1)
      return
    }
    expect(whole).toEqual([])
    const [back] = quiz.questions
    expect(back?.content.kind).toBe(expected)
    if (format !== 'gift') expect(back?.points).toBe(sent.points)
    expect(back?.explanation).toContain(sent.explanation)
    if (
      expected === kind &&
      kind !== 'numeric' &&
      !('key' in sent.content && typeof sent.content.key === 'object')
    )
      expect(back?.content).toEqual(unclassed(sent.content))
    if ('key' in sent.content && typeof sent.content.key === 'object' && 'accepted' in sent.content.key) {
      const { text, accepted } = sent.content.key
      expect(back?.content).toMatchObject({ stem: sent.content.stem, key: { text, accepted } })
    }
    if (sent.content.kind === 'numeric')
      expect(back?.content).toMatchObject({ key: { value: sent.content.key.value } })
  })
})
