import { describe, expect, it } from 'vitest'
import { readConllu } from '@/lib/exchange/conllu/read'
import { writeConllu } from '@/lib/exchange/conllu/write'
import type { SyntaxSentence, SyntaxWord } from '@/lib/model/syntax'

const sure = { confidence: 1, margin: 1 }
const word = (form: string, head: number, deprel: string, feats = {}): SyntaxWord => ({
  ...{ form, lemma: form, upos: 'X', feats, head, deprel },
  ...{ tag: sure, arc: sure },
})
const text = 'Vue du\tport. Oui'
const sentences: SyntaxSentence[] = [
  {
    paragraph: 0,
    confidence: 1,
    span: { start: 0, end: 12 },
    tokens: [
      { form: 'Vue', span: { start: 0, end: 3 }, words: { from: 0, to: 1 } },
      { form: 'du', span: { start: 4, end: 6 }, words: { from: 1, to: 3 } },
      { form: 'port', span: { start: 7, end: 11 }, words: { from: 3, to: 4 } },
      { form: '.', span: { start: 11, end: 12 }, words: { from: 4, to: 5 } },
    ],
    words: [
      word('Vue', -1, 'root', { Number: 'Sing', Gender: 'Fem' }),
      ...[word('de', 3, 'case'), word('le', 3, 'det'), word('port', 0, 'nmod'), word('.', 0, 'punct')],
    ],
  },
  {
    paragraph: 0,
    confidence: 1,
    span: { start: 13, end: 16 },
    tokens: [{ form: 'Oui', span: { start: 13, end: 16 }, words: { from: 0, to: 1 } }],
    words: [word('Oui', -1, 'root')],
  },
]

const written = `# sent_id = 1
# text = Vue du port.
1	Vue	Vue	X	_	Gender=Fem|Number=Sing	0	root	_	start_char=0|end_char=3
2-3	du	_	_	_	_	_	_	_	start_char=4|end_char=6
2	de	de	X	_	_	4	case	_	_
3	le	le	X	_	_	4	det	_	_
4	port	port	X	_	_	1	nmod	_	start_char=7|end_char=11|SpaceAfter=No
5	.	.	X	_	_	1	punct	_	start_char=11|end_char=12

# sent_id = 2
# text = Oui
1	Oui	Oui	X	_	_	0	root	_	start_char=13|end_char=16

`

describe('CoNLL-U', () => {
  it('is written with ranges, offsets and the spaces of the text', () => {
    expect(writeConllu(sentences, text)).toBe(written)
  })

  it('is read back to the same tokens, a sentence a line', () => {
    const read = readConllu(written)
    if (!read.ok) throw new Error(read.failure.code)
    expect(read.value.text).toBe('Vue du port.\nOui\n')
    expect(read.value.sentences.map(({ tokens }) => tokens.map(token => token.words))).toEqual([
      [['Vue'], ['de', 'le'], ['port'], ['.']],
      [['Oui']],
    ])
    for (const { tokens } of read.value.sentences)
      for (const { span, form } of tokens) expect(read.value.text.slice(span.start, span.end)).toBe(form)
  })

  it('leaves out empty nodes', () => {
    const read = readConllu(`1\tOui${'\t_'.repeat(8)}\n1.1\tmange${'\t_'.repeat(8)}\n`)
    expect(read).toMatchObject({ ok: true, value: { text: 'Oui\n' } })
  })

  it('is refused with the line where it goes wrong', () => {
    expect(readConllu('# a comment\nplain text\n')).toMatchObject({
      failure: { code: 'conllu-malformed', params: { line: 2 } },
    })
    expect(readConllu('\n\n')).toMatchObject({ failure: { code: 'conllu-empty' } })
  })
})
