import type { WordReading } from './reading'

/**
 * The classes between which word order is judged: parts of speech, with verbs told apart by form
 * (F finite, XF finite auxiliary, PP past participle, PG present participle, INF) and pronouns by use
 * (CL clitic, REL relative, PR the rest); NEG is "ne", "." any mark, "^" the start of a sentence.
 */
export type WordClass = string

const clitics = new Set(
  "il elle ils elles on je j' tu nous vous se s' me m' te t' lui leur le la les l' y en ce c' cela ça".split(
    ' ',
  ),
)
const plain: Readonly<Record<string, WordClass>> = {
  DET: 'D',
  NOUN: 'N',
  ADJ: 'A',
  ADP: 'P',
  PROPN: 'PN',
  ADV: 'ADV',
  CCONJ: 'C',
  SCONJ: 'S',
  NUM: 'NUM',
  PUNCT: '.',
}

export function classOf(reading: WordReading, form: string): WordClass {
  const { upos, feats, lemma } = reading
  if (upos === 'VERB' || upos === 'AUX') {
    if (feats.VerbForm === 'Inf') return 'INF'
    if (feats.VerbForm === 'Part') return feats.Tense === 'Past' ? 'PP' : 'PG'
    return upos === 'AUX' ? 'XF' : 'F'
  }
  if (upos === 'PRON') {
    if (form.startsWith('-')) return 'INV'
    if (feats.PronType === 'Rel') return 'REL'
    return clitics.has(form) ? 'CL' : 'PR'
  }
  if (upos === 'ADV' && lemma === 'ne') return 'NEG'
  return plain[upos] ?? 'X'
}

/** Cost of a class after another, roughly minus the logarithm of how often it comes in written French. */
const table = `
^ D1.2 CL1.9 P2 N2.4 .2.6 PN2.4 ADV3 A4 S4.2 C4.2 PP4.7 NUM4.8 F5.3 INF5.5 PG5.5 REL4.5 PR4 NEG5.5 XF6
N P1 .1.6 A1.8 C3.1 XF3.2 F3.2 NEG3.7 N4.2 PN3.6 PP3.6 NUM3.7 CL3.7 REL3.3 ADV3.9 D4.6 PG4.8 S5.3 INF7 PR5 INV9
P D.65 N1.6 PN2.3 NUM2.8 INF3 PR3.8 CL4.6 ADV4.2 A4.2 P4.8 PG5 S6 REL3.8 PP6 F9 XF9 INV9
D N.2 A2.6 PN2.8 NUM3.9 ADV4.8 PP5.5 INF7 D5 REL5 F9 XF9 P9 CL9 PG7 C9 NEG9
. D2.3 P2.4 N2.5 CL2.7 .2.8 PN2.9 C3.2 ADV3.4 NUM3.5 PP3.8 A4 F3.9 XF3.9 S4.7 REL3.3 PG4.7 NEG3.9 INF5 PR4
A .1.3 P1.5 N1.8 C2.7 A3.1 XF3.5 F3.8 NEG3.8 D3.9 CL3.8 REL3.6 PP3.9 ADV4 PN4.3 S4.4 PG5.3 INF6 NUM5
PN .1 PN1.5 P2.3 XF2.5 F2.8 NEG3.2 C2.8 REL3.7 CL3.5 NUM4.3 ADV4.3 A4.2 D5 PP4.6 N5.3 INF8
CL F.8 XF1.2 CL2 NEG2.5 INF2.8 PG4 ADV4.6 P4.6 .4 PP6 D7 A7 N7 PN7
INV .2 ADV2.5 D2 P2 PP1.2 INF2 N5 A3.5 S3.5 REL4 PR4
NEG F.7 XF.8 CL1.3 INF2.5 ADV1.8 PP5 P8 D8 N9 A9
PR F1.6 XF1.7 P2.4 .2.6 REL1.8 ADV3 D3.4 PP4 A4.3 CL2.8 NEG2.8 N5.5 C3.8 S4
REL F1.2 XF1.4 CL1.5 D1.8 NEG2.3 PN3 N4.2 PR3.3 ADV3.5 INF4 P4 .4 A5
ADV P1.6 A2.1 D2.2 PP2.2 .2.4 ADV2.6 F2.9 S2.9 XF3.1 CL3.3 INF3.4 NUM3.5 N4.6 C4.5 NEG4 PN4.3 REL4 PG4
F P1.4 D1.3 ADV1.6 INF2.5 INV2 .2.4 S2.8 N4.1 NUM3.7 A4 PN4.2 PR3.8 C4.3 CL4.6 PP5.8 REL5 F5.5 XF5.5 PG5
XF PP.6 ADV1.5 D2 A2.6 INV2 P2.9 PR4 N4.6 .4.3 INF4.6 PN5 NUM5 F8 XF8 S4 CL6
PP P.6 D1.9 .2.1 ADV2.8 C3.5 N4 S3.6 INF4 NUM4.4 PN4.6 XF4.8 A5 F5 PP3.8 CL5 REL4.5 PR4.6 PG5
PG D.9 P1.2 ADV2 INF2.8 S2.8 N4.3 .4 PP1.5 A4 PR4
INF D.8 P1.3 .2.3 ADV2.8 N3.3 S3 PN3.6 INF3.5 A4.2 NUM4 C4 PP3 PR3.6 CL6 F7 XF7 REL5
NUM N.7 .1.3 P2.2 A3.6 C3.4 F4.6 XF4.6 D5 PN5 ADV5 PP5 NUM3
C D1.5 P1.6 N2.4 A2.8 ADV2.7 PN2.7 CL2.7 F3 NUM3.2 PP3.3 XF3.5 .4 S3.6 INF4 PG5 PR3.5 NEG3.5 REL4.2
S D.9 CL1.1 PR2.4 P2.7 PN2.7 N3.4 A3.7 ADV3.6 NEG3.5 NUM4 F5 XF5 INF5 .4
X .1.5 X2 P2 N3 PN3 D3 F3 XF3`

const costs = new Map(
  table
    .trim()
    .split('\n')
    .map(line => {
      const [from = '', ...cells] = line.split(' ')
      return [from, new Map(cells.map(cell => split(cell)))] as const
    }),
)

function split(cell: string): [WordClass, number] {
  const match = /^(\.|\D+?)(\d*\.?\d+)$/.exec(cell)
  return [match?.[1] ?? '', Number(match?.[2] ?? 6)]
}

export function costOf(from: WordClass, to: WordClass): number {
  return costs.get(from)?.get(to) ?? 6
}
