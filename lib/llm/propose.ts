import type { Article } from '@/lib/model/article'
import type { ModelTrouble, ProposedKind, Skill } from '@/lib/model/language-model'
import { Elements } from './elements-of'
import { asData, fenced } from './fence'
import { promptsOf } from './prompts-of'
import { proposalsReplySchema } from './reply-schema'
import type { Caller } from './retry'

export type Wanted = {
  article: Article
  mark: string
  count: number
  kinds: readonly ProposedKind[]
  skills: readonly Skill[]
  /** Stems that are asked already. */
  avoid: readonly string[]
}

/**
 * Proposals of one call as they come, each as the model wrote it (undefined for what is no JSON); then why it stopped
 * before its end, if it did.
 */
export async function* propose(call: Caller, wanted: Wanted): AsyncGenerator<unknown, ModelTrouble | null> {
  const { read } = promptsOf(wanted.article.language)
  const words = call({
    system: read.system(wanted.mark),
    prompt: promptFor(wanted),
    schema: proposalsReplySchema,
    maxTokens: 600 + 500 * wanted.count,
  })
  const elements = new Elements()
  let any = false
  for (;;) {
    const next = await words.next()
    if (next.done) {
      // Half of one is none.
      if (elements.broken) yield undefined
      if (next.value) return next.value
      return any ? null : 'not-json'
    }
    for (const { value } of elements.add(next.value)) {
      any = true
      yield value
    }
  }
}

function promptFor({ article, mark, count, kinds, skills, avoid }: Wanted): string {
  const { read, propose: own } = promptsOf(article.language)
  return [
    fenced(article, mark),
    read.after,
    own.task(count),
    [own.skillsLead, ...skills.map(skill => `- ${own.skills[skill]}`)].join('\n'),
    [own.kindsLead, ...kinds.map(kind => `- ${own.kinds[kind]}`)].join('\n'),
    own.rules,
    ...(avoid.length > 0 ? [`${own.avoid}\n${asData(avoid.slice(-40))}`] : []),
    own.shape,
  ].join('\n\n')
}
