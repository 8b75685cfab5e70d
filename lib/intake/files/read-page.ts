import { fail, ok } from '@/lib/model/result'
import { nothingStated } from '@/lib/model/source'
import { readHtml } from '../read-html'
import { charsetOf, charsetOfPage } from './charset'
import { decodeText } from './decode-text'
import type { Reader } from './found'
import { lookAtPage } from './look-at-page'
import { markOutside } from './mark-outside'
import { notRead } from './tell-kind'

/** A saved or fetched page: every block of it, those outside the article marked as such. */
export const readPage: Reader = async ({ bytes, type, address }) => {
  const html = decodeText(bytes, charsetOf(type) ?? charsetOfPage(bytes))
  if (html === null) return notRead('other')
  const lines = readHtml(html)
  if (lines.length === 0) return fail('invalid', 'source-empty')
  const { about, content } = lookAtPage(html) ?? { about: nothingStated, content: null }
  return ok({
    lines: content === null ? lines : markOutside(lines, content),
    about: { ...about, address, site: about.site ?? hostOf(address) },
  })
}

const hostOf = (address: string | null) => (address ? new URL(address).hostname.replace(/^www\./, '') : null)
