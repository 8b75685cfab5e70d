import type { SyntaxSentence, SyntaxToken, SyntaxWord } from '@/lib/model/syntax'

/**
 * CoNLL-U (universaldependencies.org/format.html) with the offsets of every token in MISC: start_char (from 0) and
 * end_char, in UTF-16 units of `text`. A token of several words is a range.
 */
export function writeConllu(sentences: readonly SyntaxSentence[], text: string): string {
  return sentences
    .filter(sentence => sentence.tokens.length > 0)
    .map((sentence, number) => {
      const head = [`# sent_id = ${number + 1}`, `# text = ${oneLine(textOf(sentence, text))}`]
      return `${[...head, ...rowsOf(sentence, text)].join('\n')}\n\n`
    })
    .join('')
}

function textOf({ tokens }: SyntaxSentence, text: string): string {
  return text.slice(tokens[0]?.span.start ?? 0, tokens.at(-1)?.span.end ?? 0)
}

function rowsOf(sentence: SyntaxSentence, text: string): string[] {
  return sentence.tokens.flatMap((token, i) => {
    const { from, to } = token.words
    const misc = miscOf(token, sentence.tokens[i + 1], text)
    const words = sentence.words.slice(from, to)
    if (words.length === 1) return words.map(word => row(word, from, oneLine(token.form), misc))
    const range = [`${from + 1}-${to}`, oneLine(token.form), ...Array<string>(7).fill('_'), misc].join('\t')
    return [range, ...words.map((word, n) => row(word, from + n, oneLine(word.form), '_'))]
  })
}

function row(word: SyntaxWord, index: number, form: string, misc: string): string {
  const feats = Object.entries(word.feats)
    .sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('|')
  const lemma = oneLine(word.lemma) || '_'
  return [index + 1, form, lemma, word.upos, '_', feats || '_', word.head + 1, word.deprel, '_', misc].join(
    '\t',
  )
}

function miscOf(token: SyntaxToken, next: SyntaxToken | undefined, text: string): string {
  const { start, end } = token.span
  const space = next ? next.span.start > end : /\s|^$/u.test(text.slice(end, end + 1))
  return `start_char=${start}|end_char=${end}${space ? '' : '|SpaceAfter=No'}`
}

function oneLine(text: string): string {
  return text.replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/gu, ' ')
}
