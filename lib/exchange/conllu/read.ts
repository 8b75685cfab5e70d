import { fail, ok, type Result } from '@/lib/model/result'
import type { GivenSentence, GivenToken } from '@/lib/model/syntax'

/**
 * The sentences and tokens of a CoNLL-U file, and nothing else of it. `text` is the tokens printed as their spaces say,
 * a line a sentence; spans are offsets into it. Fails with `conllu-malformed` (params: line) or `conllu-empty`.
 */
export function readConllu(file: string): Result<{ text: string; sentences: GivenSentence[] }> {
  const sentences: GivenSentence[] = []
  let text = ''
  let start = 0
  let tokens: (GivenToken & { words: string[] })[] = []
  /** Words still to come of the token that a range has begun. */
  let inside = 0
  const end = () => {
    if (tokens.length === 0) return
    text = text.trimEnd()
    sentences.push({ span: { start, end: text.length }, tokens })
    text += '\n'
    start = text.length
    tokens = []
  }
  for (const [number, line] of file
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line === '') end()
    if (line === '' || line.startsWith('#')) continue
    const columns = line.split('\t')
    const [id = '', form = '', misc = ''] = [columns[0], columns[1], columns[9]]
    const known = /^(\d+)(?:([-.])(\d+))?$/.exec(id)
    if (!known || columns.length !== 10 || form === '')
      return fail('invalid', 'conllu-malformed', { params: { line: number + 1 } })
    const [, first, kind, last] = known
    if (kind === '.') continue
    if (kind === undefined && inside > 0) {
      tokens.at(-1)?.words.push(form)
      inside--
      continue
    }
    inside = kind === '-' ? Number(last) - Number(first) + 1 : 0
    const span = { start: text.length, end: text.length + form.length }
    tokens.push({ span, form, words: kind === '-' ? [] : [form] })
    text += misc.split('|').includes('SpaceAfter=No') ? form : `${form} `
  }
  end()
  return sentences.length > 0 ? ok({ text, sentences }) : fail('invalid', 'conllu-empty')
}
