import { z } from 'zod'
import { fail, ok, type Result } from '@/lib/model/result'

/** A line: one question that a person asked about a paragraph; starts count characters in the paragraph. */
const lineSchema = z
  .object({
    title: z.string().min(1),
    paragraphIndex: z.int().min(0),
    paragraph: z.string().min(1),
    question: z.string(),
    answers: z.array(z.string().min(1)).min(1),
    answerStarts: z.array(z.int().min(0)),
  })
  .refine(line => line.answers.length === line.answerStarts.length)

/** The paragraphs of one title in the order of their index, with what was asked; `paragraph` counts in `paragraphs`. */
export type HumanText = {
  title: string
  paragraphs: string[]
  questions: { paragraph: number; question: string; answers: { text: string; start: number }[] }[]
}

/** JSON lines of the SQuAD family, flattened to one question a line (PIAF, XQuAD). Failure: human-malformed, with the line. */
export function readHumanQuestions(text: string): Result<HumanText[]> {
  const titles = new Map<string, z.infer<typeof lineSchema>[]>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = lineSchema.safeParse(parse(line))
    if (!read.success) return fail('invalid', 'human-malformed', { params: { line: index + 1 } })
    titles.set(read.data.title, [...(titles.get(read.data.title) ?? []), read.data])
  }
  return titles.size === 0
    ? fail('invalid', 'human-malformed', { params: { line: 1 } })
    : ok([...titles].map(([title, lines]) => textOf(title, lines)))
}

function textOf(title: string, lines: readonly z.infer<typeof lineSchema>[]): HumanText {
  const indices = [...new Set(lines.map(line => line.paragraphIndex))].sort((a, b) => a - b)
  return {
    title,
    paragraphs: indices.map(at => lines.find(line => line.paragraphIndex === at)?.paragraph ?? ''),
    questions: lines.map(({ paragraphIndex, question, answers, answerStarts }) => ({
      paragraph: indices.indexOf(paragraphIndex),
      question,
      answers: answers.map((text, at) => ({ text, start: answerStarts[at] ?? 0 })),
    })),
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
