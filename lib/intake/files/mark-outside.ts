import { type Line, measure } from '../line'
import { readHtml } from '../read-html'

/** A shorter line may stand in the article by chance, "Sport": it counts only as a block of its own. */
const telling = 30
const squash = (text: string) => text.replace(/\s+/gu, '')

/**
 * Lines of a page, those that another reader left out of its article marked. What stands between title and text is not:
 * byline, date and standfirst have rules of their own. Prose between prose is not either: that reader loses paragraphs.
 * Where it kept less than half of the prose it is not believed.
 */
export function markOutside(lines: readonly Line[], content: string): Line[] {
  const inside = readHtml(content).map(line => squash(line.text))
  const blocks = new Set(inside)
  const whole = inside.join('\n')
  const belongs = lines.map(({ text }) => {
    const squashed = squash(text)
    return blocks.has(squashed) || (squashed.length >= telling && whole.includes(squashed))
  })
  const proses = lines.map(line => line.placed === null && measure(line.text).prose)
  const words = (keep: (at: number) => boolean) =>
    lines.reduce((sum, { text }, at) => (proses[at] && keep(at) ? sum + text.length : sum), 0)
  if (words(at => belongs[at] === true) * 2 < words(() => true)) return [...lines]

  const longs = lines.map((_, at) => belongs[at] === true && proses[at] === true)
  const first = longs.indexOf(true)
  const last = belongs.lastIndexOf(true)
  if (first === -1) return [...lines]
  const title = lines.findLastIndex((line, at) => at <= first && line.heading === 1)
  return lines.map((line, at) => {
    if (belongs[at] || line.placed !== null || (at >= title && at < first && title !== -1)) return line
    const amid = at > first && at < last && proses[at] && !line.linked
    return amid || (title === -1 && at < first) ? line : { ...line, placed: 'outside-article' }
  })
}
