import type { Chain, EntityClass, Mention, Parsed, Phrase } from '@/lib/model/document'
import { type Span, textOf } from '@/lib/model/span'

type Open = {
  class: EntityClass | null
  name: string
  gender: 'Masc' | 'Fem' | null
  number: 'Sing' | 'Plur' | null
  mentions: Mention[]
}

const keyOf = ({ start, end }: Span) => `${start}:${end}`

/** The chains while they grow: which words belong to which referent. Chains are known by their index. */
export class ChainBook {
  private readonly open: Open[] = []
  private readonly bySpan = new Map<string, number>()
  private readonly byEntity = new Map<number, number>()

  constructor(private readonly parsed: Parsed) {}

  start(name: string, kind: EntityClass | null, gender: Open['gender'], number: Open['number']): number {
    return this.open.push({ name, class: kind, gender, number, mentions: [] }) - 1
  }

  add(chain: number, mention: Mention): void {
    if (this.bySpan.has(keyOf(mention.span))) return
    this.bySpan.set(keyOf(mention.span), chain)
    this.open[chain]?.mentions.push(mention)
  }

  addEntity(chain: number, entity: number, mention: Mention): void {
    this.byEntity.set(entity, chain)
    this.add(chain, mention)
  }

  /** What a noun phrase refers to, as far as the book knows. */
  of(phrase: Phrase): number | null {
    const direct = this.bySpan.get(keyOf(phrase.span))
    if (direct !== undefined) return direct
    return phrase.entity === null || phrase.coordinated ? null : (this.byEntity.get(phrase.entity) ?? null)
  }

  ofEntity(entity: number): number | null {
    return this.byEntity.get(entity) ?? null
  }

  /** The chain of a phrase; a new one, named by its words, when nothing else is known of it. */
  ofOrNew(phrase: Phrase, sentence: number): number {
    const known = this.of(phrase)
    if (known !== null) return known
    const chain = this.start(
      textOf(this.parsed.article.text, phrase.span),
      null,
      phrase.gender,
      phrase.number,
    )
    this.add(chain, { span: phrase.span, sentence, form: 'noun', confidence: 0.9 })
    return chain
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
}
