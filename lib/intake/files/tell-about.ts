import { tidy } from '../read-lines'

/** What is stated, on one line and no longer than it is kept; null when nothing is. */
export function tell(text: string | null | undefined, longest: number): string | null {
  return (
    tidy(text ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, longest) || null
  )
}

/** A day out of "2031-05-12T06:30:00+02:00" or "D:20310512…", as it was written where it was written; null for no day. */
export function tellDay(text: string | null | undefined): string | null {
  const [, year, month, day] = /^\s*(?:D:)?((?:19|20)\d\d)-?(\d\d)-?(\d\d)/.exec(text ?? '') ?? []
  const date = `${year}-${month}-${day}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date
}

const program =
  /^(?:microsoft (?:word|office|powerpoint)\b|(?:word|untitled|sans titre|document|new document|nouveau document) ?\d*(?:$| [-–])|(?:about|https?|file):)/i
const fileName = /^\S+\.[a-z][a-z0-9]{1,4}$|\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|dvi|html?|pages|xlsx?)$/i

/** The title of a file's properties, unless a program put the name of the file there. */
export function tellTitle(text: string | null | undefined): string | null {
  const title = tell(text, 500)
  return title && !program.test(title) && !fileName.test(title) ? title : null
}

/** The author of a file's properties, when it is a name and not that of an account. */
export function tellAuthor(text: string | null | undefined): string | null {
  const author = tell(text, 200)
  return author &&
    /^\p{Lu}[\p{L}.’'-]*(?:\s(?:\p{L}[\p{L}.’'-]*,?|&)){1,8}$/u.test(author) &&
    !program.test(author)
    ? author
    : null
}

const commons =
  /creativecommons\.org\/(?:licenses\/([a-z-]{2,20})\/(\d\.\d)|publicdomain\/(zero|mark)\/\d\.\d)/i

/** A licence as people name it: "CC BY-SA 4.0" for the address of one of Creative Commons. */
export function tellLicence(text: string | null | undefined): string | null {
  const [found, licence, version, domain] = commons.exec(text ?? '') ?? []
  if (!found) return tell(text, 200)
  if (domain) return domain.toLowerCase() === 'zero' ? 'CC0' : 'Public domain'
  return `CC ${licence?.toUpperCase()} ${version}`
}
