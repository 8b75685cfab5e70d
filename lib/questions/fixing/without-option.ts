import type { QuestionContent } from '@/lib/model/question'

const fewest = { 'multiple-choice': 3, 'multiple-response': 4 } as const

/** The question without a wrong option; null where it is right, or where too few would be left. */
export function withoutOption(content: QuestionContent, text: string): { content: QuestionContent } | null {
  if (content.kind !== 'multiple-choice' && content.kind !== 'multiple-response') return null
  const doomed = content.options.findLast(option => option.text === text && !option.correct)
  if (!doomed || content.options.length < fewest[content.kind]) return null
  return { content: { ...content, options: content.options.filter(option => option !== doomed) } }
}
