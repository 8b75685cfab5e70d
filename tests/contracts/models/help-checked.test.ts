import { expect, it } from 'vitest'
import { findEvidence } from '@/lib/llm/find-evidence'
import type { ProposalReply } from '@/lib/llm/reply-schema'
import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { ProposedKind } from '@/lib/model/language-model'
import { type ContentOf, questionContentSchema } from '@/lib/model/question'
import { typesetLine } from '@/lib/questions/arrange-options'
import { bodyOf } from '@/lib/questions/body-of'
import { candidateOfEdit } from '@/lib/questions/candidate-of-edit'
import { verifyDistractor } from '@/lib/questions/verifying/verify-distractor'
import { verifyWording } from '@/lib/questions/verifying/verify-wording'
import { articleOf, askedOf } from '../../support/models/article-of'
import { goodInEnglish, goodInFrench } from '../../support/models/good-proposals'

type Choice = Candidate & { content: ContentOf<'multiple-choice'> }

const texts = [
  { path: 'tests/fixtures/articles/dam-page.txt', written: goodInFrench },
  { path: 'tests/fixtures/articles/lighthouse-page.txt', written: goodInEnglish },
].map(({ path, written }) => {
  const article = articleOf(path)
  const { document, candidates } = askedOf(article)
  const clean = candidates.filter(one => bodyOf(one, article).findings.length === 0)
  const theirs = written.map(one => asCandidate(one, article))
  const asked = [
    ...written.map((one, at) => ({ before: theirs[at] as Candidate, key: one.key })),
    ...clean.flatMap(one =>
      one.content.kind === 'short-answer' ? [{ before: one, key: one.content.key.text }] : [],
    ),
  ]
  return { article, document, asked, choices: choicesOf([...clean, ...theirs]) }
})

function choicesOf(candidates: readonly Candidate[]): Choice[] {
  return candidates.flatMap(one =>
    one.content.kind === 'multiple-choice' ? [{ ...one, content: one.content }] : [],
  )
}

function asCandidate({ kind, stem, options, key, evidence }: ProposalReply, article: Article): Candidate {
  const set = (words: string) => typesetLine(words, article.language)
  const contents = {
    'multiple-choice': {
      ...{ kind: 'multiple-choice', stem: set(stem) },
      options: options.map((text, at) => ({ id: `o${at}`, text: set(text), correct: text === key })),
    },
    'short-answer': {
      ...{ kind: 'short-answer', stem: set(stem) },
      key: { text: key, class: 'phrase', accepted: [] },
    },
    'true-false': { kind: 'true-false', stem: set(stem), key: key === 'true' },
  } as const satisfies { [K in ProposedKind]: unknown }
  const content = questionContentSchema.parse(contents[kind])
  const spans = evidence.flatMap(words => findEvidence(words, article.text) ?? [])
  const asks = kind === 'true-false' ? ('statement' as const) : ('what' as const)
  const body = { content, evidence: spans, class: asks, difficulty: 'medium' as const }
  return candidateOfEdit(body, article, 'llm-help')
}

const all = {
  fr: ['Toutes ces réponses', 'Aucune de ces réponses'],
  en: ['All of the above', 'None of these'],
}

it('lets no flawed wrong option pass, and drops at most a twentieth of the good ones', () => {
  const [passed, dropped]: string[][] = [[], []]
  let good = 0
  for (const { article, document, choices } of texts)
    for (const choice of choices) {
      const { options } = choice.content
      const key = options.find(({ correct }) => correct)?.text ?? ''
      const wrong = options.flatMap(({ correct, text }) => (correct ? [] : [text]))
      const [first = '', second = ''] = wrong
      for (const one of wrong) {
        good++
        const others = wrong.filter(other => other !== one)
        if (verifyDistractor(one, choice, others, document)) dropped?.push(`${one} (${key})`)
      }
      const flawed = [
        key,
        key.toUpperCase(),
        ` ${key}.`,
        first,
        first.toUpperCase(),
        ...all[article.language],
      ]
      for (const one of [...flawed, `${key} ${first} ${second} ${key}`, `${first} / ${key}`])
        if (!verifyDistractor(one, choice, wrong, document)) passed?.push(`${one} (${key})`)
    }
  expect(good).toBeGreaterThan(130)
  expect(passed).toEqual([])
  expect(dropped?.length, dropped?.join('\n')).toBeLessThanOrEqual(good / 20)
})

/** What spoils a stem; null where there is nothing to spoil. */
const spoilers: { [flaw: string]: (stem: string, key: string, fr: boolean) => string } = {
  'no question mark': stem => stem.replace(/\s*\?$/u, ''),
  'the key in it': (stem, key) => stem.replace(/(\s*\?)$/u, ` (${key})$1`),
  'a bare pronoun': (_, __, fr) => (fr ? 'Qui l’a fait\u202f?' : 'Who did it?'),
  'a pointing word': (_, __, fr) =>
    fr ? 'Que s’est-il passé hier dans cette ville\u202f?' : 'What happened there yesterday?',
  'one word': (_, __, fr) => (fr ? 'Quoi\u202f?' : 'What?'),
  'half a sentence': stem => stem.split(' ').slice(0, 3).join(' '),
}

/** The same questions as a good model would word them, by the beginning of the stem that was there. */
const otherwise: { [stem: string]: string[] } = {
  'Pourquoi le chantier': [
    'Qu’est-ce qui a retardé le chantier de Sauveplane 2 ?',
    'Pour quelle raison les travaux de Sauveplane 2 ont-ils commencé tard ?',
  ],
  'Pourquoi la Caisse': ['Pour quelle raison la Caisse des vallées paie-t-elle le barrage de Sauveplane 2 ?'],
  'Dans quel but Lambert': ['Pourquoi Lambert Ostrevent est-il allé au Portugal ?'],
  'Que pense Noémie': ['Quelle est l’opinion de Noémie Trassard sur le barrage de Sauveplane 2 ?'],
  'Que souhaite Hermine': ['Qu’espère Hermine Casteljou pour le contrat du barrage ?'],
  'Qui a fondé': [
    'Quelle personne a créé la ligue des pêcheurs ?',
    'Par qui la ligue des pêcheurs a-t-elle été créée ?',
  ],
  'Combien d’ouvriers': ['Combien de salariés travaillent pour la société Hydrane ?'],
  'Combien de maisons': ['Combien de maisons l’eau a-t-elle envahies à Combelune ?'],
  'Le siège': ['C’est à Vireloup que la société Hydrane a son siège.'],
  'Lambert Ostrevent a assisté': ['Lambert Ostrevent était présent à la séance du vote.'],
  'Why did Ambrose': ['What made Ambrose Tully leave his post at the lighthouse?'],
  'Why did the restoration': ['What delayed the restoration of the tower?'],
  'What did the Northern': ['What did the Northern Lights Trust buy for £310,000?'],
  'How does Priya': ['What does Priya Nallan think of the work of Ambrose Tully?'],
  'Who opened': ['Which person opened the exhibition about the lighthouse?'],
  'Where did Ambrose': ['To what country did Ambrose Tully sail on a whaling ship?'],
  'How many drawings': ['How many drawings were in the tin box?'],
  'The lamp': ['The tower’s lamp came from Birmingham.'],
}

it('lets no spoilt wording pass, and drops at most a seventh of those of a good model', () => {
  const [passed, dropped]: string[][] = [[], []]
  let [good, spoilt] = [0, 0]
  for (const { article, document, asked } of texts)
    for (const { before, key } of asked) {
      const worded = (stem: string) =>
        verifyWording({ ...before, content: { ...before.content, stem } }, before, document)
      const { stem: old } = before.content
      for (const [flaw, spoil] of Object.entries(spoilers)) {
        const stem = spoil(old, key, article.language === 'fr')
        if (stem === old) continue
        spoilt++
        if (!worded(stem)) passed?.push(`${flaw}: ${stem}`)
      }
      const [, wordings = []] = Object.entries(otherwise).find(([begins]) => old.startsWith(begins)) ?? []
      for (const wording of wordings) {
        good++
        const rule = worded(typesetLine(wording, article.language))
        if (rule) dropped?.push(`${rule}: ${wording}`)
      }
    }
  expect(good).toBeGreaterThanOrEqual(20)
  expect(spoilt).toBeGreaterThan(150)
  expect(passed).toEqual([])
  expect(dropped?.length, dropped?.join('\n')).toBeLessThanOrEqual(good / 7)
})
