import { oneLine } from '@/lib/model/one-line'
import { asText } from '../html/as-text'
import { unescapeGift } from './signs'

export type GiftFormat = 'html' | 'markdown' | 'plain' | 'moodle'

/** Words with the format that stands before them, or else the one of their question. */
export function formattedText(
  written: string,
  around: GiftFormat | null,
): { text: string; format: GiftFormat | null; lost: boolean } {
  const found = /^\s*\[(html|markdown|plain|moodle)\]/u.exec(written)
  const format = (found?.[1] as GiftFormat | undefined) ?? around
  const bare = written.slice(found?.[0].length ?? 0).trim()
  if (format === 'markdown') return { text: unescapeGift(bare), format, lost: false }
  const text = unescapeGift(oneLine(bare).replace(/[^\S\n]{2,}/gu, ' '))
  const marked = format === 'html' || (format !== 'plain' && /<\/?[a-z][^<>]*>/iu.test(text))
  return marked ? { ...asText(text), format } : { text, format, lost: false }
}
