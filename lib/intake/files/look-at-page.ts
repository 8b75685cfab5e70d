import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { About } from '@/lib/model/source'
import { tell, tellDay, tellLicence } from './tell-about'

/** More elements than any page with an article: what looks for the article would take too long. */
const mostElements = 30_000

/**
 * What a page says of itself, and the part that Readability takes for its article (as HTML; null when it finds none).
 * Null for a page it cannot walk.
 */
export function lookAtPage(html: string): { about: About; content: string | null } | null {
  try {
    const { document } = parseHTML(html)
    const licence = findLicence(document)
    const names = namedBy(document)
    const read = new Readability(document, { maxElemsToParse: mostElements }).parse()
    return {
      about: {
        title: tell(read?.title, 500),
        byline: tell(withoutLead(names ?? read?.byline), 500),
        date: tellDay(read?.publishedTime),
        site: tell(read?.siteName, 200),
        address: null,
        licence,
      },
      content: read?.content ?? null,
    }
  } catch {
    // Nested too deep or too large: the page is read without its help.
    return null
  }
}

const withoutLead = (names: string | null | undefined) =>
  names?.trim().replace(/^(?:by|par|written by|propos recueillis par|publié par)\s*:?\s+(?=\p{Lu})/iu, '')

/** Readability joins a byline from all that stands in it; where the page names its authors one by one, those count. */
function namedBy(document: Document): string | null {
  const stated = [...document.querySelectorAll('meta[name="author"], meta[property="article:author"]')]
    .map(meta => meta.getAttribute('content')?.trim() ?? '')
    .filter(name => name !== '' && !/^https?:/.test(name))
  return stated.length > 0 ? [...new Set(stated)].join(', ') : null
}

function findLicence(document: Document): string | null {
  const meta = document.querySelector(
    'meta[name="dcterms.license" i], meta[name="dc.rights" i], meta[name="license" i], meta[itemprop="license"]',
  )
  const link = document.querySelector('link[rel~="license"], a[rel~="license"]')
  const stated = meta?.getAttribute('content') ?? link?.getAttribute('href')
  if (stated) return tellLicence(stated)
  const commons = document.querySelector('a[href*="creativecommons.org/licenses/"]')
  return commons ? tellLicence(commons.getAttribute('href')) : null
}
