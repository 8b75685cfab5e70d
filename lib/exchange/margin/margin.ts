import { z } from 'zod'
import type { PortableQuestion } from '@/lib/model/portable-quiz'
import type { ContentOf, Gap, QuestionContent, QuestionKind, TypedKey } from '@/lib/model/question'
import {
  choosingPolicies,
  difficultySchema,
  gapSchema,
  keyClassSchema,
  mostGaps,
  originSchema,
  penaltySchema,
  questionClassSchema,
  questionKindSchema,
  toleranceSchema,
  typedPolicies,
} from '@/lib/model/question'
import { spanSchema } from '@/lib/model/span-schema'

/**
 * What a format has no place for goes along in a comment beside the question, so that what Passage wrote comes back
 * whole. Other programs skip it, and drop it: a file without is read as well.
 */
export const marginSchema = z.object({
  kind: questionKindSchema,
  id: z.string().max(200).nullable().catch(null),
  class: questionClassSchema,
  difficulty: difficultySchema,
  points: z.int().min(0).max(100),
  evidence: z.array(spanSchema).max(10).catch([]),
  explanation: z.string().max(2000).nullish(),
  origin: originSchema,
  /** Words that were added below the stem for who has only paper or another program. */
  instruction: z.string().max(1000).optional(),
  key: z.boolean().optional(),
  keyClass: keyClassSchema.optional(),
  refused: z.array(z.string()).max(50).optional(),
  typed: z.enum(typedPolicies).optional(),
  choosing: z.enum(choosingPolicies).optional(),
  ordering: z.enum(['neighbours', 'exact']).optional(),
  penalty: penaltySchema.optional(),
  value: z.number().optional(),
  tolerance: toleranceSchema.optional(),
  keyText: z.string().max(300).optional(),
  unit: z.string().max(60).optional(),
  /** Of a cloze, but for one with a single typed gap. */
  gaps: z.array(gapSchema).max(mostGaps).optional().catch(undefined),
})
export type Margin = z.infer<typeof marginSchema>

type Rest = Partial<Margin>

const typed = ({ key }: { key: TypedKey }): Rest => ({
  keyClass: key.class,
  refused: key.refused,
  typed: key.policy,
})

/** Ids say nothing once the quiz is elsewhere: they count the options. */
const counted = (gap: Gap, at: number): Gap =>
  'options' in gap
    ? { options: gap.options.map((option, index) => ({ ...option, id: `${at + 1}o${index + 1}` })) }
    : gap

const rests = {
  'multiple-choice': ({ penalty }) => ({ penalty }),
  'multiple-response': ({ policy, penalty }) => ({ choosing: policy, penalty }),
  'true-false': ({ penalty }) => ({ penalty }),
  'justified-true-false': ({ key }) => ({ key }),
  'short-answer': typed,
  numeric: ({ key, unit }) => ({ value: key.value, tolerance: key.tolerance, keyText: key.text, unit }),
  cloze: ({ gaps }) => {
    const [only, ...more] = gaps
    return more.length === 0 && only && 'key' in only ? typed(only) : { gaps: gaps.map(counted) }
  },
  matching: () => ({}),
  ordering: ({ policy }) => ({ ordering: policy }),
} satisfies { [K in QuestionKind]: (content: ContentOf<K>) => Rest }

export function marginOf(question: PortableQuestion, instruction?: string): Margin {
  const { content, id, class: asked, difficulty, points, evidence, explanation, origin } = question
  const rest = rests[content.kind] as (content: QuestionContent) => Rest
  const kept = { kind: content.kind, id, class: asked, difficulty, points, evidence, explanation, origin }
  return { ...kept, instruction, ...rest(content) }
}

const begins = 'passage '

/** One line for a comment of any format: no `--`, `?>`, `[id:`, line break or trailing backslash can stand in it. */
export function marginLine(margin: object): string {
  const json = JSON.stringify(margin).replace(/"(?:[^"\\]|\\.)*"/gu, quoted =>
    quoted
      .replace(/-(?=-)|[?>[\]\u007f-\u009f\u2028\u2029\ufffe\uffff]/gu, escaped)
      .replace(/[\ud800-\udfff]/gu, escaped),
  )
  return begins + json
}

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The object in a comment; null when the comment is somebody else's. */
export function readMarginLine(comment: string): unknown {
  const line = comment.trim()
  if (!line.startsWith(begins)) return null
  try {
    return JSON.parse(line.slice(begins.length))
  } catch {
    return null
  }
}

export function readMargin(comment: string): Margin | null {
  return marginSchema.safeParse(readMarginLine(comment)).data ?? null
}
