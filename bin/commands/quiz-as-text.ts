import type { GeneratedText } from '@/lib/usecases/generate-from-text'
import { keyOf } from './quiz-as-json'
import { say } from './say'

/** The quiz for reading by eye: questions with their options, then the keys. */
export function quizAsText(made: GeneratedText): string {
  const questions = made.questions.map(({ content }, index) => {
    const options = keyOf(content).options ?? []
    return [
      `${index + 1}. ${content.stem}`,
      ...options.map((option, at) => `   ${letter(at)}) ${option.text}`),
    ]
  })
  const keys = made.questions.map(({ content }, index) => {
    const { options, key } = keyOf(content)
    const at = options?.findIndex(option => option.correct) ?? -1
    return `${index + 1}. ${at < 0 ? key : `${letter(at)}) ${key}`}`
  })
  return [
    made.article.title,
    '',
    ...questions.flatMap(lines => [...lines, '']),
    say('generate.keys'),
    ...keys,
  ].join('\n')
}

function letter(at: number): string {
  return String.fromCharCode(97 + at)
}
