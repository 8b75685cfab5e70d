const narrow = '\u202f'
const noBreak = '\u00a0'

/** French spacing of a line that we show: ’ for ', no-break spaces inside « » and before ? ! ; : % */
export function typeset(text: string): string {
  return quoted(text)
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/(?<=(?:^|[^\p{L}])(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu))['’]\s+(?=[«\p{L}])/giu, '’')
    .replace(/\s+([,.)\]])/g, '$1')
    .replace(/([([])\s+/g, '$1')
    .replace(/[ \u00a0\u202f]*([?!;])/g, `${narrow}$1`)
    .replace(/[ \u00a0\u202f]+:/g, `${noBreak}:`)
    .replace(/«[ \u00a0\u202f]*/g, `«${noBreak}`)
    .replace(/[ \u00a0\u202f]*»/g, `${noBreak}»`)
    .replace(/(?<=\d)[ \u00a0]+(?=\d{3}(?!\d))/g, narrow)
    .replace(/(?<=\d)[ \u00a0\u202f]*%/g, `${noBreak}%`)
    .replace(/[ \t\n]+/g, ' ')
    .trim()
}

/** Straight marks in pairs become those of the language; within its own, the second pair. 24" is no pair. */
function quoted(text: string): string {
  const marks = text.match(/"/g)?.length ?? 0
  if (marks === 0 || marks % 2 === 1 || /^[^"]*\d"/u.test(text)) return text
  const [open, close] = /[«»]/.test(text) ? ['“', '”'] : ['«', '»']
  return text.replace(/"\s*([^"]*?)\s*"/g, `${open}$1${close}`)
}
