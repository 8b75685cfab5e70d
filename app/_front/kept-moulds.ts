import type { PageMould } from './page-mould'

/** A page is some eighty kilobytes: enough for the papers of two classes at once. */
const mostBytes = 12 * 1024 * 1024

/** The pages used last, as long as there is room. Whoever comes while one is being made waits for it. */
export class KeptMoulds {
  private readonly kept = new Map<string, PageMould>()
  private readonly making = new Map<string, Promise<PageMould | null>>()
  private bytes = 0

  constructor(private readonly most = mostBytes) {}

  async find(key: string, make: () => Promise<PageMould | null>): Promise<PageMould | null> {
    const known = this.kept.get(key)
    if (known) {
      // Put in again, it is the newest; a Map gives its oldest first.
      this.kept.delete(key)
      this.kept.set(key, known)
      return known
    }
    const begun = this.making.get(key)
    if (begun) return begun
    const made = make().finally(() => this.making.delete(key))
    this.making.set(key, made)
    const mould = await made
    if (mould) this.keep(key, mould)
    return mould
  }

  private keep(key: string, mould: PageMould): void {
    this.kept.set(key, mould)
    this.bytes += mould.page.byteLength
    for (const [oldest, { page }] of this.kept) {
      if (this.bytes <= this.most) return
      this.kept.delete(oldest)
      this.bytes -= page.byteLength
    }
  }
}
