import type { Cut } from './cut-page'
import type { Shape } from './given-shape'
import { type Cast, type Filled, Paper } from './page-paper'

/** A page is some eighty kilobytes: enough for the papers of two classes at once. */
const mostBytes = 12 * 1024 * 1024
/** A page that differs again and again in what it should not is made for each by Next. */
const mostChanges = 3

/** The papers used last, as long as there is room. Whoever comes while a page is being made from which one learns, waits for it. */
export class KeptPapers {
  private readonly kept = new Map<string, { paper: Paper; changes: number }>()
  private readonly making = new Map<string, Promise<Cut | null>>()

  constructor(private readonly most = mostBytes) {}

  /** Null: this page is Next's to make. */
  async fill(
    key: string,
    form: 'page' | 'data',
    cast: Cast,
    make: () => Promise<Cut | null>,
  ): Promise<Filled | null> {
    const known = this.known(key)
    if (known && known.changes > mostChanges) return null
    const filled = known?.paper.fill(cast)
    if (filled) return filled
    const { shape } = cast
    const cut = await this.makeOnce(`${key} ${shape.key}`, make)
    if (cut) this.learn(key, form, cut, shape)
    return this.known(key)?.paper.fill(cast) ?? null
  }

  private known(key: string) {
    const known = this.kept.get(key)
    if (known) {
      // Put in again, it is the newest; a Map gives its oldest first.
      this.kept.delete(key)
      this.kept.set(key, known)
    }
    return known
  }

  private makeOnce(name: string, make: () => Promise<Cut | null>): Promise<Cut | null> {
    const begun = this.making.get(name) ?? make().finally(() => this.making.delete(name))
    this.making.set(name, begun)
    return begun
  }

  private learn(key: string, form: 'page' | 'data', cut: Cut, shape: Shape): void {
    const known = this.kept.get(key)
    if (!known?.paper.learn(cut, shape)) {
      const paper = new Paper(cut, form)
      paper.learn(cut, shape)
      this.kept.set(key, { paper, changes: known ? known.changes + 1 : 0 })
    }
    let bytes = [...this.kept.values()].reduce((sum, { paper }) => sum + paper.bytes, 0)
    for (const [oldest, { paper }] of this.kept) {
      if (bytes <= this.most) return
      this.kept.delete(oldest)
      bytes -= paper.bytes
    }
  }
}
