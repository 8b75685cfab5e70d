import type { Cut, Own, Part, Slot } from './cut-page'
import { inFlight, inHtml, inScript } from './escape-words'
import type { Given, Shape } from './given-shape'

/** What is one reader's; `now` and `deadline` are milliseconds since 1970. What a page has not is ''. */
export type Cast = {
  attemptId: string
  nonce: string
  now: string
  deadline: string
  responses: readonly Given[]
  shape: Shape
}
export type Filled = { page: Buffer; headers: [name: string, value: string][] }

/** Ways in which elements look, together: a question is two kilobytes. */
const mostBytes = 2 * 1024 * 1024

/**
 * A page that is one for many, and of its elements that differ with what was given each way that was seen of it. It is learnt
 * from pages that Next made, and makes nothing up: a way that was not seen is not filled in.
 */
export class Paper {
  private readonly looks = new Map<string, Part[]>()
  private readonly base: number
  private extra = 0

  constructor(
    private readonly cut: Cut,
    private readonly form: 'page' | 'data',
    private readonly most = mostBytes,
  ) {
    this.base = bytesOf(cut.pieces.filter(piece => !isOwn(piece)) as Part[])
  }

  get bytes(): number {
    return this.base + this.extra
  }

  /** False: this page differs from what is known of it in more than what was given. */
  learn({ still, pieces }: Cut, shape: Shape): boolean {
    if (still !== this.cut.still) return false
    const seen = this.namesOf(shape, pieces)
    for (const [name, parts] of seen) {
      const known = this.looks.get(name)
      if (known && !sameParts(known, parts)) return false
    }
    for (const [name, parts] of seen) this.keep(name, parts)
    return true
  }

  /** Null where something is not known yet. */
  fill(cast: Cast): Filled | null {
    const write = this.form === 'page' ? inScript : (text: string) => text
    const slots: Record<Exclude<Slot, number>, Buffer> = {
      attemptId: Buffer.from(cast.attemptId),
      nonce: Buffer.from(cast.nonce),
      now: Buffer.from(cast.now),
      deadline: Buffer.from(cast.deadline),
      responses: Buffer.from(write(inFlight(cast.responses))),
    }
    const names = this.namesOf(cast.shape, this.cut.pieces)
    const page: Buffer[] = []
    const put = (part: Part, texts: readonly string[] = []) =>
      page.push(
        Buffer.isBuffer(part)
          ? part
          : typeof part === 'number'
            ? Buffer.from(inHtml(texts[part] ?? ''))
            : slots[part],
      )
    let own = 0
    for (const piece of this.cut.pieces) {
      if (!isOwn(piece)) {
        put(piece)
        continue
      }
      const name = names[own]?.[0] ?? ''
      own += 1
      const parts = this.looks.get(name)
      if (!parts) return null
      this.keep(name, parts)
      const texts = cast.shape.of.get(questionOf(piece.name))?.texts
      for (const part of parts) put(part, texts)
    }
    const withNonce = (value: string) => value.replaceAll(this.cut.nonce, cast.nonce)
    const headers = this.cut.headers.map(([name, value]): [string, string] => [name, withNonce(value)])
    return { page: Buffer.concat(page), headers }
  }

  /** Each element that is somebody's own, by its place and by what of these responses it shows. */
  private namesOf({ of }: Shape, pieces: Cut['pieces']): [name: string, parts: Part[]][] {
    const own = pieces.filter(isOwn)
    const questions = new Set(own.map(({ name }) => questionOf(name)).filter(id => id !== ''))
    const answered = [...questions].filter(id => of.get(id)?.blank === false).length
    return own.map(({ name, parts }, at) => {
      const id = questionOf(name)
      return [`${at} ${id === '' ? answered : (of.get(id)?.state ?? '')}`, parts]
    })
  }

  private keep(name: string, parts: Part[]): void {
    // Put in again, it is the newest; a Map gives its oldest first.
    if (!this.looks.delete(name)) this.extra += bytesOf(parts)
    this.looks.set(name, parts)
    for (const [oldest, gone] of this.looks) {
      if (this.extra <= this.most) return
      this.looks.delete(oldest)
      this.extra -= bytesOf(gone)
    }
  }
}

const isOwn = (piece: Part | Own): piece is Own =>
  typeof piece === 'object' && !Buffer.isBuffer(piece) && 'name' in piece

/** Whose look an element has; '' for one that tells how many are answered. */
const questionOf = (name: string): string => (name.startsWith('question:') ? name.slice(9) : '')

const bytesOf = (parts: readonly Part[]): number =>
  parts.reduce((sum: number, part) => sum + (Buffer.isBuffer(part) ? part.byteLength : 8), 0)

const sameParts = (one: readonly Part[], other: readonly Part[]): boolean =>
  one.length === other.length &&
  one.every((part, at) => {
    const beside = other[at]
    return Buffer.isBuffer(part) && Buffer.isBuffer(beside) ? part.equals(beside) : part === beside
  })
