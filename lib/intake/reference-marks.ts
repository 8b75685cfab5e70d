import type { Line } from './line'

/** "[12]", "[ 3 ]", "[note 2]", with the space before it. */
const mark = /[ \u00A0\u202F]?\[\s?(?:(?:note|n|réf\.?|ref\.?)\s)?\d{1,3}\s?\]/giu
/** What readers of an encyclopedia click on, or are told. */
const tool =
  /[ \u00A0\u202F]?\[\s?(?:edit|modifier(?: le code)?|modifier \| modifier le code|citation needed|clarification needed|réf\. (?:nécessaire|souhaitée)|when\?|who\?)\s?\]/giu

/** "le marché français*,": a star that points to the foot of the page. */
const footnote = /(?<=\p{L}{2})\*(?=[\s,.;:)])(?![^*]*\p{L}\*)/gu
/** "les +gilets jaunes+": how agencies mark a quotation inside another. */
const wired = /(?<=^|[\s"“«'’(])\+(\p{L}[^+\n]{0,60}\p{L})\+(?=[\s"»”,.;:!?)]|$)/gu
/** "a solid story ”", "little- understood": spaces that a broken line left. */
const spaced = /(?<=\p{L})[ \u00A0](?=”)|(?<=\p{Ll}{3}-) (?=(?!(?:and|or|to|et|ou)\s)\p{Ll}{3})/gu

/** Fewer than this may be the writer's own: "[1984]" has four figures, but an editor may write "[2]" once. */
const fewest = 3

/**
 * Lines without the marks that point to footnotes, once there are several: an encyclopedia's text pasted as it stands.
 * What an editor puts between brackets ("[per year]", "[sic]") stays.
 */
export function withoutReferenceMarks(lines: readonly Line[]): Line[] {
  const marks = lines.reduce((sum, { text }) => sum + (text.match(mark)?.length ?? 0), 0)
  return lines.map(line => {
    const text = [tool, footnote, spaced]
      .reduce((kept, gone) => kept.replace(gone, ''), line.text)
      .replace(wired, '$1')
    return { ...line, text: (marks >= fewest ? text.replace(mark, '') : text).trim() }
  })
}
