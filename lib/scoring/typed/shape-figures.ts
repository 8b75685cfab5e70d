import { foldAccents } from './normalise'

const groups: Record<string, RegExp> = {
  '.': /(?<![\d.,])\d{1,3}(?:[ ,']\d{3})+(?![\d])/g,
  ',': /(?<![\d.,])\d{1,3}(?:[ .']\d{3})+(?![\d])/g,
}
const halves: Record<string, string> = { '½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3' }

/**
 * A text with its figures plain: no separators, a decimal point, small letters without accents. "14 600" → "14600",
 * "1,5" → "1.5", "7½" → "7 1/2", "2h21'07" → "2 h 21 min 07 s", "38 m.p.h." → "38 mph", "90 km/h" → "90 kmh".
 */
export function shapeFigures(text: string, decimalMark: string): string {
  const flat = text
    .replace(/[½¼¾⅓⅔]/g, sign => ` ${halves[sign] ?? ''}`)
    .replace(/²/g, '2')
    .replace(/³/g, '3')
    .replace(/[’‘ʼ′]/g, "'")
    .replace(/[‐‑‒–−]/g, '-')
    .normalize('NFKC')
    .replace(/(?<=\d)[\u00A0\u202F\u2009](?=\d)/g, ' ')
    .toLowerCase()
  return foldAccents(
    flat
      .replace(groups[decimalMark] ?? /$^/g, match => match.replace(/\D/g, ''))
      .replace(/(?<=\d),(?=\d)/g, '.')
      .replace(/(\d+)\s*h(?:eures?)?\s*(\d{1,2})'\s*(\d{1,2})?(?:''|")?/g, '$1 h $2 min $3 s')
      .replace(/(?<!\p{L})(\p{L})\.(\p{L})\.(?:(\p{L})\.)?/gu, '$1$2$3')
      .replace(/(?<!\p{L})(km|m|mi)\s?\/\s?(h|s)(?!\p{L})/gu, '$1$2'),
  )
}

/** Figures, fractions, signs and words; elided articles keep their apostrophe. */
export function figureTokens(shaped: string): string[] {
  return (
    shaped.match(
      /\d+\/\d+(?![\d/])|\d+(?:\.\d+)?|[€£$¥%]|°[cf]?(?!\p{L})|(?:m|km|ft|mi|cm)[23](?!\d)|\p{L}+'?/gu,
    ) ?? []
  )
}
