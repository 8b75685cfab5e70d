import { isAfter, type Page, type Rule, type Seen } from '../page'

const listed = /^[-–—*•]\s|^\d{1,2}[.)]\s/
/** Rules whose lines close an article: what stands behind them is the page's. */
const closers = new Set(['related', 'comments', 'tags', 'copyright', 'newsletter'])

/** Scraps behind the last paragraph: links, labels, names of services; behind a closing line also short sentences. */
export const pageFoot: Rule = {
  name: 'page-foot',
  takes: (line, page) => {
    if (!isAfter(line, page)) return false
    if (isClosed(line, page)) return line.words <= 25
    return !line.closed && !listed.test(line.text) && line.words <= (line.linked ? 25 : 14)
  },
}

const firstClosers = new WeakMap<Page, number>()
function isClosed(line: Seen, page: Page): boolean {
  let closer = firstClosers.get(page)
  if (closer === undefined) {
    const found = page.lines
      .slice(page.body.last + 1)
      .find(({ line }) => closers.has(page.taken.get(line) ?? ''))
    closer = found?.line ?? Number.POSITIVE_INFINITY
    firstClosers.set(page, closer)
  }
  return line.line > closer
}
