import type { ProposalReply } from '@/lib/llm/reply-schema'
import type { ReadableArticle } from '@/lib/model/article'

/** What is wrong with a proposal, and what somebody who has read the article would answer to it. */
export type Flawed = {
  reply: unknown
  asked?: { reply: ProposalReply; truth: string[]; guessable?: boolean }
}
type Given = {
  reply: ProposalReply
  article: ReadableArticle
  other: ReadableArticle
  at: number
  stranger: ProposalReply
}
type Flaw = (given: Given) => Flawed | null

const words = {
  fr: {
    all: 'Toutes ces réponses',
    none: 'Aucune de ces réponses',
    never: 'toujours et partout',
    longer: ', comme le rapporte en détail l’ensemble des personnes interrogées sur place ce jour-là',
    pronoun: 'Pourquoi l’a-t-il fait ?',
    vague: 'Que dit le texte ?',
    deictic: 'Que s’est-il passé hier ?',
    demonstrative: 'Pourquoi ce projet a-t-il été retardé ?',
    double: 'Qu’est-ce qui n’est pas jamais arrivé sans que personne ne le sache ?',
    no: 'Lequel de ces faits n’est pas exact ?',
    sentence: 'Les habitants de la région ont été prévenus par courrier.',
    foreign: 'What is the reason for which the work on the dam was put off so many times by the region?',
    invented: 'Les habitants de la vallée ont accueilli la nouvelle avec une grande joie.',
  },
  en: {
    all: 'All of the above',
    none: 'None of the above',
    never: 'always and everywhere',
    longer: ', as all of the people who were asked about it on the spot have reported at great length',
    pronoun: 'Why did he do it?',
    vague: 'What does the text say?',
    deictic: 'What happened yesterday?',
    demonstrative: 'Why was this project delayed?',
    double: 'What has not never happened without nobody knowing of it?',
    no: 'Which of these facts is not correct?',
    sentence: 'The people of the region were told of it by letter.',
    foreign: 'Pour quelle raison les travaux de la tour ont-ils été repoussés par la fondation du phare ?',
    invented: 'The people of the village welcomed the news with great joy.',
  },
}

const chosen = ({ reply }: Given) => reply.kind === 'multiple-choice'
const told = (reply: ProposalReply, truth = [reply.key]): Flawed => ({ reply, asked: { reply, truth } })
const withOption = (reply: ProposalReply, option: string): ProposalReply => {
  const at = reply.options.findIndex(one => one !== reply.key)
  return { ...reply, options: reply.options.map((one, index) => (index === at ? option : one)) }
}
const onChoice =
  (make: (given: Given) => Flawed | null): Flaw =>
  given =>
    chosen(given) ? make(given) : null
const stemAs =
  (stem: (given: Given) => string): Flaw =>
  given =>
    told({ ...given.reply, stem: stem(given) })
const wordsOf = ({ article }: Given) => words[article.language]

/** Every way of being wrong that a proposal has, one by one, made of a good one. The reader is honest, and believes the key where nothing else is wrong. */
export const flaws: Record<string, Flaw> = {
  'longest option is the key': onChoice(given => {
    const key = `${given.reply.key}${wordsOf(given).longer}`
    return told({
      ...given.reply,
      key,
      options: given.reply.options.map(one => (one === given.reply.key ? key : one)),
    })
  }),
  'all of these': onChoice(given => told(withOption(given.reply, wordsOf(given).all))),
  'none of these': onChoice(given => told(withOption(given.reply, wordsOf(given).none))),
  'absolute word in one option': onChoice(given => {
    const wrong = given.reply.options.find(one => one !== given.reply.key)
    return told(withOption(given.reply, `${wrong} ${wordsOf(given).never}`))
  }),
  'double negation': stemAs(given => wordsOf(given).double),
  'negation not shown': onChoice(stemAs(given => wordsOf(given).no)),
  'one option a sentence': onChoice(given => told(withOption(given.reply, wordsOf(given).sentence))),
  'equal options': onChoice(given => told(withOption(given.reply, `${given.reply.key.toUpperCase()} `))),
  'an option twice': onChoice(given =>
    told({ ...given.reply, options: [...given.reply.options.slice(0, 3), given.reply.options[0] ?? ''] }),
  ),
  'key outside the options': onChoice(given => told({ ...given.reply, key: `${given.stranger.key} x` })),
  'key nearly an option': onChoice(given => told({ ...given.reply, key: `${given.reply.key}.` })),
  'two options only': onChoice(given => {
    const wrong = given.reply.options.find(one => one !== given.reply.key) ?? ''
    return told({ ...given.reply, options: [given.reply.key, wrong] })
  }),
  'numbers far apart': onChoice(given =>
    /^\d+ /.test(given.reply.key)
      ? told(
          withOption(
            given.reply,
            given.reply.key.replace(/^\d+/, number => String(Number(number) * 400)),
          ),
        )
      : null,
  ),
  'wrong key': onChoice(given => {
    const wrong = given.reply.options.filter(one => one !== given.reply.key)
    const key = wrong[given.at % wrong.length] ?? ''
    return told({ ...given.reply, key }, [given.reply.key])
  }),
  'wrong short key': given =>
    given.reply.kind === 'short-answer'
      ? told({ ...given.reply, key: given.stranger.key }, [given.reply.key])
      : null,
  'wrong truth': given =>
    given.reply.kind === 'true-false'
      ? told({ ...given.reply, key: given.reply.key === 'true' ? 'false' : 'true' }, [given.reply.key])
      : null,
  'no key at all in the article': onChoice(given => told(given.reply, [])),
  'distractor also true': onChoice(given => {
    const other = given.reply.options.find(one => one !== given.reply.key) ?? ''
    return told(given.reply, [given.reply.key, other])
  }),
  'invented evidence': given => told({ ...given.reply, evidence: [wordsOf(given).invented] }),
  'evidence of another article': given =>
    told({ ...given.reply, evidence: [given.other.paragraphs[0]?.split('. ')[0] ?? ''] }),
  'evidence with a word changed': given => {
    const [first = ''] = given.reply.evidence
    const changed = first.replace(/\p{Ll}{5,}/u, word => [...word].reverse().join(''))
    return changed === first ? null : told({ ...given.reply, evidence: [changed] })
  },
  'evidence in other capitals': given =>
    told({ ...given.reply, evidence: given.reply.evidence.map(one => one.toUpperCase()) }),
  'evidence put together': given => {
    const [first = ''] = given.reply.evidence
    const parts = first.split(' ')
    return parts.length < 10
      ? null
      : told({ ...given.reply, evidence: [[...parts.slice(0, 3), '…', ...parts.slice(-3)].join(' ')] })
  },
  'evidence of three words': given =>
    told({ ...given.reply, evidence: [given.reply.evidence[0]?.split(' ').slice(0, 3).join(' ') ?? ''] }),
  'evidence of something else': given => {
    if (given.reply.kind === 'true-false' || !/\d|\p{Lu}/u.test(given.reply.key.slice(1))) return null
    const [last = ''] = given.article.paragraphs.slice(-1)
    const [, sentence = ''] = last.split(/(?<=\.)\s/)
    return sentence.includes(given.reply.key) || sentence.split(' ').length < 4
      ? null
      : told({ ...given.reply, evidence: [sentence] })
  },
  'pronoun without antecedent': stemAs(given => wordsOf(given).pronoun),
  'vague stem': stemAs(given => wordsOf(given).vague),
  'depends on the day': stemAs(given => wordsOf(given).deictic),
  'points at something': stemAs(given => wordsOf(given).demonstrative),
  'not a question': given =>
    given.reply.kind === 'true-false'
      ? null
      : told({ ...given.reply, stem: given.reply.stem.replace(/[\s\u202f]*\?$/u, '.') }),
  'key in the stem': given =>
    given.reply.kind === 'true-false'
      ? null
      : told({
          ...given.reply,
          stem: given.reply.stem.replace(/([\s\u202f]*\?)$/u, ` (${given.reply.key})$1`),
        }),
  'copied from the article': given => {
    const run = given.article.text.split(/\s+/).slice(20, 34).join(' ').replace(/[.!?]/g, '')
    return given.reply.kind === 'true-false'
      ? null
      : told({ ...given.reply, stem: given.reply.stem.replace(/([\s\u202f]*\?)$/u, ` : ${run}$1`) })
  },
  'guessable without reading': given => ({
    reply: given.reply,
    asked: { reply: given.reply, truth: [given.reply.key], guessable: true },
  }),
  'in another language': stemAs(given => wordsOf(given).foreign),
  'an explanation that names a distractor': onChoice(given => {
    const wrong = given.reply.options.find(one => one !== given.reply.key)
    return told({ ...given.reply, explanation: `${wrong}.` })
  }),
  'an explanation with a number of its own': given => told({ ...given.reply, explanation: '86 753.' }),
  'an address in the explanation': given =>
    told({ ...given.reply, explanation: 'https://prizes.example/win' }),
  'mark-up in the stem': stemAs(given => `<b>${given.reply.stem}</b>`),
  'invisible signs': stemAs(given => `${given.reply.stem}\u200b\u202e`),
  'a field too many': given => ({ reply: { ...given.reply, command: 'publish' } }),
  'a field missing': given => ({ reply: { ...given.reply, evidence: undefined } }),
  'no evidence': given => ({ reply: { ...given.reply, evidence: [] } }),
  'wrong types': given => ({ reply: { ...given.reply, options: 'A, B, C' } }),
  'unknown kind': given => ({ reply: { ...given.reply, kind: 'essay' } }),
  'a kind of another shape': given =>
    given.reply.kind === 'true-false' ? { reply: { ...given.reply, key: 'maybe' } } : null,
  'half a JSON': given => ({ reply: `{"questions":[${JSON.stringify(given.reply).slice(0, -20)}` }),
  'no JSON': given => ({ reply: `Sure! Here is a question: ${given.reply.stem}` }),
}
