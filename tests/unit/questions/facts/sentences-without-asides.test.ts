import { describe, expect, it } from 'vitest'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { Language } from '@/lib/model/language'
import { candidatesOf } from '@/lib/questions/asking/candidates-of'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { aDocument } from '../../../support/a-document'
import { allFacts } from '../../../support/all-facts'

/** The sentences of an article as they are shown with a gap, and what stands in it. */
function shown(language: Language, text: string, rule = 'gap'): string[] {
  return allFacts(aDocument(language, text)).flatMap(fact =>
    fact.form === 'gap' && fact.rule === rule && fact.statement
      ? [
          `${fact.statement.before} ${clozeGap} ${fact.statement.after} [${fact.key.text}]`
            .replace(/\s+/g, ' ')
            .replace(/ (?=[,’])/g, ''),
        ]
      : [],
  )
}

describe('a sentence with a gap', () => {
  it('is shown as it stands where it can be', () => {
    const text = 'The old lock at Merrow (a ruin since 1931) was sold to the city of Aldby in 1958.'
    expect(shown('en', text)).toContain(
      `The old lock at Merrow (a ruin since 1931) was sold to the city of Aldby in ${clozeGap} [1958]`,
    )
  })

  it('is shown without its brackets where they say nothing alone', () => {
    const found = shown(
      'en',
      'The old lock at Merrow (he had left it to them) was sold to the city of Aldby in 1958.',
    )
    expect(found).toContain(`The old lock at Merrow was sold to the city of Aldby in ${clozeGap} [1958]`)
    expect(
      shown(
        'fr',
        'Le vieux pont de Tamont (il le leur avait laissé) a été vendu à la ville de Vernoy en 1958.',
      ),
    ).toContain(`Le vieux pont de Tamont a été vendu à la ville de Vernoy en ${clozeGap} [1958]`)
  })

  it('is shown without a second one behind it', () => {
    expect(
      shown(
        'en',
        'The town council sold the old lock to the city of Aldby in 1958, and they painted the gates of the harbour.',
      ),
    ).toContain(`The town council sold the old lock to the city of Aldby in ${clozeGap} [1958]`)
    expect(
      shown(
        'en',
        'They sold the old lock to the city of Aldby, and the new owner painted the gates of Merrow harbour.',
      ),
    ).toContain(`The new owner painted the gates of ${clozeGap} [Merrow harbour]`)
  })

  it('keeps a list of three together, and who says so', () => {
    const three = 'The town of Merrow fell in 1958, the harbour of Aldby stayed free, and the island burned.'
    expect(shown('en', three).filter(one => one.endsWith('[1958]'))).toEqual([
      expect.stringContaining('burned'),
    ])
    const said = 'The town council sold the old lock to Ada Brenn for 30 dollars, the Merrow Gazette wrote.'
    for (const one of shown('en', said)) expect(one).toMatch(/Gazette|\[Merrow/)
  })

  it('keeps what follows where it is told with doubt', () => {
    const of = (told: string) =>
      shown('en', `The mayor of Merrow ${told} the old lock to Ada Brenn in 1958; they denied every word.`)
    expect(of('sold').join('\n')).toContain(`in ${clozeGap} [1958]`)
    expect(of('is said to have sold').join('\n')).not.toContain(`in ${clozeGap} [1958]`)
  })

  it('has the relative that tells which one the gap is', () => {
    const text =
      'The town council sold the old lock to Ada Brenn, who painted the gates of the harbour in 1958.'
    expect(shown('en', text).filter(one => one.includes('[Ada Brenn]'))).toEqual([
      expect.stringContaining('who painted'),
    ])
  })
})

describe('words that mean others', () => {
  it('point nowhere behind what they are set beside', () => {
    const of = (whom: string) =>
      shown('en', `The council of Merrow sold lamps to the ${whom} in the spring of 1958.`)
    expect(of('fishermen and other sailors')).not.toEqual([])
    expect(of('three other sailors')).toEqual([])
    const en = (whom: string) => shown('fr', `Le conseil de Vernoy a vendu des lampes ${whom} en 1958.`)
    expect(en('aux pêcheurs et à d’autres marins')).not.toEqual([])
    expect(en('à d’autres marins')).toEqual([])
  })

  it('are two that the sentence names', () => {
    const of = (whose: string) => shown('en', `${whose} both painted the gates of Merrow harbour in 1958.`)
    expect(of('Ada Brenn and Luc Roy')).not.toEqual([])
    expect(of('The sailors')).toEqual([])
  })
})

describe('a gap at an owner', () => {
  const text =
    'The town council of Merrow printed a study of Osman Tarr’s theory of tides in the spring of 1958.'

  it('leaves the mark of owning in the sentence, and is proven', () => {
    const document = aDocument('en', text)
    const [fact] = allFacts(document).filter(({ rule, key }) => rule === 'gap' && /Tarr/.test(key.text))
    expect(fact?.statement?.after).toMatch(/^’s theory/)
    const candidates = fact ? candidatesOf(fact, document, realiserOf('en'), 1, []) : []
    const cloze = candidates.find(({ content }) => content.kind === 'cloze')
    expect(cloze && verifyCandidate(cloze, document)).toBeNull()
  })
})

describe('a clause in French', () => {
  it('has gaps at its nouns as one in English has', () => {
    const text =
      'Le conseil municipal a vendu le vieux pont de Tamont à une école de musique, qui l’a repeint.'
    expect(shown('fr', text, 'told').join('\n')).toContain('[école de musique]')
  })
})
