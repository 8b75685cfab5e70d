import { beforeAll, describe, expect, it } from 'vitest'
import { segment } from '@/lib/linguistics/segment'
import type { Language } from '@/lib/model/language'
import { textOf } from '@/lib/model/span'
import { anArticle } from '../../support/an-article'

// The lexicon of French verbs is large: read once, before the clock of a test runs.
beforeAll(() => void segment(anArticle('fr', 'Il dort.')), 60_000)

const sentences = (language: Language, ...paragraphs: string[]) => {
  const article = anArticle(language, ...paragraphs)
  return segment(article).map(({ span }) => textOf(article.text, span))
}

describe('sentences of French', () => {
  it.each([
    ['abbreviations', ['M. Dupuis a vu Mme Roche. Elle habite av. Foch, au n° 12.', 'Il part.'], 3],
    ['a dot before an inserted bracket', ['Un lac de 50 mètres cubes. [par an] dans un avenir proche.'], 1],
    ['stray dots', ['Ils dînent jeudi soir. . Puis ils partent. .'], 2],
    ['a closing mark after its dot', ['« Je pars. » Il est parti.'], 2],
    ['a question inside a frame', ['« Qui vient ? » a demandé la maire.'], 1],
    ['ellipses', ['Il hésite… puis part. Il revient… Elle dort.'], 3],
    ['decimals and initials', ['J. R. Morel paie 3.5 euros. Il rit.'], 2],
    ['an unclosed quotation', ['« Il ne dort pas. Vous le savez.', 'Il dort.'], 3],
    ['a closing mark far from its dot', ['« Je pars . » Il est parti .'], 2],
    ['small letters after an ellipsis in quotation marks', ['« Je pars… » souffle-t-il. Elle rit.'], 2],
    ['a number with a space', ['Le parc accueille 12 000 visiteurs par an. Il ferme mardi.'], 2],
    ['names of several words', ['Jean Roy et Marie Le Goff ont rencontré Luc Besse à Nancy. Ils rient.'], 2],
    ['an abbreviation before small letters', ['Il pèse env. dix kilos. La police de la C.B. a dit non.'], 2],
    ['a heading without a full stop', ['Références Il habite à Lyon depuis 1998 et dirige une école.'], 2],
    ['a letter that ends a sentence', ['Il prend le plan B. Les autres suivent.'], 2],
    ['a stop without its space', ["Il a quitté l'ABCD.Pour sa part, le maire se tait."], 2],
    ['a quotation mark without its space', ['"Nous restons calmes"."Le port dort", dit-il.'], 2],
    ['a heading that lost its line', ["La fin de l'hiverAilleurs, on dort depuis trois jours."], 2],
    ['a name with a capital in it', ['Le site YouTube et le réseau LinkedIn ont fermé.'], 1],
    ['an address with capitals', ['Il écrit à www.lenne.fr.Page et à Luc.Roy@lenne.fr chaque jour.'], 1],
  ])('%s', (_, paragraphs, count) => {
    expect(sentences('fr', ...paragraphs)).toHaveLength(count)
  })

  it('keeps the closing mark with the sentence that it closes', () => {
    expect(sentences('fr', '« Je pars. » Il part.')).toEqual(['« Je pars. »', 'Il part.'])
  })
})

describe('sentences of English', () => {
  it.each([
    ['titles and numbers', ['Mr. Hale met Dr. Voss at No. 12, St. Olave Street. He left.'], 2],
    ['countries in the middle and at the end', ['The U.S. army left. She lives in the U.S. He does not.'], 3],
    ['a straight mark that closes', ['"I am leaving." She left. "Stay."'], 3],
    ['a frame after a question', ['“Why?” he asked. Nobody knew.'], 2],
    ['an address', ['See www.a-site.com/Page.html for more. It is free.'], 2],
    ['names of several words', ['Then Ada Lane Smith met the Duke of Kent in York. They left.'], 2],
    ['decimals', ['It fell by 2.5 metres. It rose.'], 2],
  ])('%s', (_, paragraphs, count) => {
    expect(sentences('en', ...paragraphs)).toHaveLength(count)
  })
})

describe('a line of place and date before a report', () => {
  it.each<[language: Language, text: string, first: string, second: string]>([
    ['fr', 'BRELAC (ANP) - Le port a rouvert lundi.', 'BRELAC (ANP)', 'Le port a rouvert lundi.'],
    ['fr', '6 avril 2031. – Un bac a coulé à Lenne.', '6 avril 2031.', 'Un bac a coulé à Lenne.'],
    ['en', 'TOLMER (Coastwire) - The board met on Monday.', 'TOLMER (Coastwire)', 'The board met on Monday.'],
    ['en', 'Orne, June 3 — “We will rebuild,” she said.', 'Orne, June 3', '“We will rebuild,” she said.'],
  ])('is none of its first sentence: %s %s', (language, text, first, second) => {
    expect(sentences(language, text)).toEqual([first, second])
  })

  it.each(['The harbour – Tolmer has no other – was closed on Monday.', 'He left – Nobody knew why.'])(
    'is not any dash: %s',
    text => {
      expect(sentences('en', text)).toEqual([text])
    },
  )
})

describe('how sure the end of a sentence is', () => {
  const confidences = (language: Language, ...paragraphs: string[]) =>
    segment(anArticle(language, ...paragraphs)).map(({ confidence }) => confidence)

  it('is certain where a paragraph is one sentence that nothing could cut', () => {
    expect(confidences('fr', 'Le maire dort')).toEqual([1])
  })

  it('is that of the least sure decision, for both sentences that share it', () => {
    const [first, second] = confidences('en', 'He met Dr. Jones at noon. They talked.')
    for (const sure of [first, second]) {
      expect(sure).toBeGreaterThan(0.5)
      expect(sure).toBeLessThanOrEqual(1)
    }
    expect(Math.min(first ?? 0, second ?? 0)).toBeLessThan(1)
  })
})
