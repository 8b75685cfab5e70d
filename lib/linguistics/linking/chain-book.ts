import type { Chain, EntityClass, Mention, Parsed, Phrase, RefusedLink } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'

type Open = {
  class: EntityClass | null
  name: string
  gender: 'Masc' | 'Fem' | null
  number: 'Sing' | 'Plur' | null
  mentions: Mention[]
}

/** What stands for something: its words, and the word that is their head. */
export type Standing = { span: Span; sentence: number; head: number }

const keyOf = ({ start, end }: Span) => `${start}:${end}`

/** The chains while they grow: which words belong to which referent. Chains are known by their index. */
export class ChainBook {
  private readonly open: Open[] = []
  private readonly bySpan = new Map<string, number>()
  private readonly byEntity = new Map<number, number>()
  private readonly byHead = new Map<string, number>()
  private readonly members = new Map<number, ReadonlySet<string>>()
  private readonly refused: RefusedLink[] = []

  constructor(private readonly parsed: Parsed) {}

  start(name: string, kind: EntityClass | null, gender: Open['gender'], number: Open['number']): number {
    return this.open.push({ name, class: kind, gender, number, mentions: [] }) - 1
  }

  add(chain: number, mention: Mention): void {
    if (this.bySpan.has(keyOf(mention.span))) return
    this.bySpan.set(keyOf(mention.span), chain)
    this.open[chain]?.mentions.push(mention)
  }

  /** A noun phrase or pronoun whose head word is known; whoever asks for that word gets the chain. */
  addHead(chain: number, head: number, mention: Mention): void {
    this.know(chain, mention.sentence, head)
    this.add(chain, mention)
  }

  /** The word stands for the chain, with no mention of its own ("the sculptor" of "the sculptor Aldo Neri"). */
  know(chain: number, sentence: number, head: number): void {
    const key = `${sentence}:${head}`
    if (!this.byHead.has(key)) this.byHead.set(key, chain)
  }

  addEntity(chain: number, entity: number, mention: Mention): void {
    this.byEntity.set(entity, chain)
    this.add(chain, mention)
  }

  refuse(link: RefusedLink): void {
    this.refused.push(link)
  }

  /** What was refused is known by now. */
  unrefuse({ start }: Span): void {
    const at = this.refused.findLastIndex(({ span }) => span.start === start)
    if (at >= 0) this.refused.splice(at, 1)
  }

  /** What a noun phrase refers to, as far as the book knows; its head counts when its words are no mention. */
  of(phrase: Phrase, sentence: number): number | null {
    const direct = this.bySpan.get(keyOf(phrase.span))
    if (direct !== undefined) return direct
    if (phrase.coordinated) return null
    const named = phrase.entity === null ? undefined : this.byEntity.get(phrase.entity)
    return named ?? this.ofHead(sentence, phrase.head)
  }

  ofEntity(entity: number): number | null {
    return this.byEntity.get(entity) ?? null
  }

  ofHead(sentence: number, head: number): number | null {
    return this.byHead.get(`${sentence}:${head}`) ?? null
  }

  ofSpan(span: Span): number | null {
    return this.bySpan.get(keyOf(span)) ?? null
  }

  /** A new chain of a phrase, named by its words. */
  startOf(standing: Standing, gender: Open['gender'], number: Open['number'], group: boolean): number {
    const chain = this.start(textOf(this.parsed.article.text, standing.span), null, gender, number)
    const { span, sentence, head } = standing
    const mention: Mention = { span, sentence, form: 'noun', confidence: 0.9 }
    // The head of "Ann and Bob" is Ann's.
    if (group) this.add(chain, mention)
    else this.addHead(chain, head, mention)
    return chain
  }

  /** Whether a word is the head of one of those whom the chain is of ("Ann" of "Ann and Bob"). */
  isMember(chain: number, sentence: number, head: number): boolean {
    return this.members.get(chain)?.has(`${sentence}:${head}`) ?? false
  }

  setMembers(chain: number, sentence: number, heads: readonly number[]): void {
    this.members.set(chain, new Set(heads.map(head => `${sentence}:${head}`)))
  }

  look(chain: number): Readonly<Open> | undefined {
    return this.open[chain]
  }

  setGender(chain: number, gender: 'Masc' | 'Fem'): void {
    const open = this.open[chain]
    if (open) open.gender ??= gender
  }

  indexes(): number[] {
    return [...this.open.keys()]
  }

  /** In the order of their first mention being made, mentions in the order of the text. */
  finish(): Chain[] {
    return this.open.map(chain => ({
      ...chain,
      mentions: chain.mentions.toSorted((a, b) => a.span.start - b.span.start),
    }))
  }

  refusals(): RefusedLink[] {
    return this.refused.toSorted((a, b) => a.span.start - b.span.start)
  }
}
