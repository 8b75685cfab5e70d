import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

/** Every stem of an article but those of rules that ask with a gap, and its keys. */
function asked(...paragraphs: string[]): Map<string, string> {
  const facts = findFacts(aDocument('fr', ...paragraphs)).filter(fact => fact.form !== 'gap')
  return new Map(facts.map(fact => [plain(ask(fact, realiserOf('fr'))), plain(fact.key.text)]))
}

const stems = (...paragraphs: string[]) => [...asked(...paragraphs).keys()]

describe('what the tree has torn', () => {
  it.each([
    ['a fixed adverb for what a verb has', '186 lampes ont d’ores et déjà été remplacées.', /d’ores/],
    [
      'the place of what stood before for that of the verb',
      'À la suite de la panne d’une pompe usée au siège du port, à Norvane, et cette grève, le ministre Paul Marrec a écourté une visite en Carmonie.',
      /visite .*à Norvane/,
    ],
    [
      'the second half of an agent for something else',
      'Le mois de mai 2013 est troublé par une hausse brutale des prises comme des pertes.',
      /^Par quoi/,
    ],
    [
      'what stands behind "ainsi que" for a place of the verb',
      'Après les gelées en Norvane, ainsi que dans la région rhodienne, la Carmonie est frappée par la pluie.',
      /région/,
    ],
    [
      'a time before for what does',
      'Un jour avant le début de la foire, le maire a eu la chance de la voir.',
      /jour/,
    ],
    [
      'which period it is for when',
      'Les sommes correspondent à la période 1998-2002, selon la mairie.',
      /^(?:Quand|De quand|En quelle)/,
    ],
    [
      'a name joined to a verb for a second thing that is done',
      'Menée 8 à 4, l’escrimeuse Hanna Lorvel finit par réagir et Dumas (épuisée).',
      /et Dumas/,
    ],
    ['what was asked for what is so', 'Le maire a demandé si la digue avait tenu en mai.', /Selon le maire/],
    [
      'what holds on a condition for what is so',
      'Si la pluie dure, la rivière atteint la place en deux heures.',
      /la place/,
    ],
  ])('does not take %s', (_, line, never) => {
    expect(stems(line).filter(stem => never.test(stem))).toEqual([])
  })

  it('says once what an adverb says inside another complement', () => {
    expect(stems('Les seuils légaux seront dépassés sur presque l’ensemble du pays.').join(' ')).not.toMatch(
      /presque .*presque/,
    )
  })

  it('keeps "en cause" together', () => {
    expect(stems('L’attaque de Norvane remet aussi en cause le rôle de la garde grecque.')).toContain(
      'Qu’est-ce qui remet en cause le rôle de la garde grecque ?',
    )
  })
})

describe('who and what for', () => {
  it('means no draft by whoever founded something', () => {
    expect(
      asked(
        'Le projet de port est nommé d’après un mécène de Norvane.',
        'Il a fondé l’Institut Rhodien, qui finance des écoles.',
      ).get('Quelle organisation le projet de loi a-t-il fondée ?'),
    ).toBeUndefined()
  })

  it('asks from when, not since when, what is to come', () => {
    expect(
      asked('La loi sera appliquée dès le 3 juillet 2026.').get(
        'À partir de quelle date la loi sera-t-elle appliquée ?',
      ),
    ).toBe('le 3 juillet 2026')
  })

  it('counts no parts of what is done by somebody known', () => {
    expect(
      stems('L’arbitre a tranché, à la surprise des deux maîtres d’armes.').filter(one =>
        /surprise/.test(one),
      ),
    ).toEqual([])
  })

  it('lets no participle agree with how many times', () => {
    expect(stems('Ada Brenn a utilisé l’article six fois durant ses fonctions.').join(' ')).not.toMatch(
      /utilisées/,
    )
  })

  it('takes a law for nobody, though somebody’s name is on it', () => {
    expect(
      stems('La loi Varin exige un accord signé par les maires.').filter(one => /^Qui/.test(one)),
    ).toEqual([])
  })

  it('leaves open what a relative without a comma is said of', () => {
    const line = 'Le départ du président Jean Roy qui a été suivi de violences date de 2004.'
    expect(stems(line).filter(one => /suivi/.test(one))).toEqual([])
  })

  it('asks which dates two days are', () => {
    expect(stems('La vente avait été suspendue le 3 mars et le 8 avril.')).toContain(
      'À quelles dates la vente avait-elle été suspendue ?',
    )
  })

  it('trusts the tree where an adjective is a noun elsewhere', () => {
    expect(stems('Quatre fortes secousses ont frappé la région de Norvane le 4 mai 2016.')).not.toContain(
      'À quelle date quatre fortes secousses ont-ils frappé la région de Norvane ?',
    )
  })

  it('asks by whom, not by what, somebody named with a rank leads', () => {
    const line = 'Les forces étaient dirigées par le vice-amiral Marc Tellier.'
    expect(stems(line).filter(one => /^Par quoi/.test(one))).toEqual([])
  })

  it('knows no function whose end stands on another line', () => {
    expect(stems('Vers 8 h, Ivo Tellier, directeur de la rédaction de l’hebdomadaire').join(' ')).not.toMatch(
      /Tellier/,
    )
    expect(stems('Vers 8 h, Ivo Tellier, directeur de la halle, est venu.').join(' ')).toMatch(/Tellier/)
  })

  it('keeps "de même" before what is the same', () => {
    const all = stems('Le commerce des objets de même rang a été permis en 2013.')
    expect(all).toContain('En quelle année le commerce des objets de même rang a-t-il été permis ?')
  })

  it('calls nobody by a noun beside another name in one breath', () => {
    const line =
      'Concernant la Rhodanie, le royaume refuse de reconnaître la dette. Le Norland est un royaume.'
    expect(stems('Le Norland est un royaume du Nord.', line).join(' ')).not.toMatch(/la Rhodanie refuse/)
  })

  it('leaves the time of a noun to its noun', () => {
    const line =
      'Après la parution, mardi 7 mars 2017, d’un article du journal, des soupçons planent sur la mairie.'
    expect(stems(line).filter(one => /^(?:À quelle date|Quand|Quel jour).*soupçons/.test(one))).toEqual([])
  })

  it('takes whom a thing is good for, for no place', () => {
    expect(
      stems('Le retrait norvanais pourrait bénéficier à la Chine.').filter(one =>
        /^Dans quel pays/.test(one),
      ),
    ).toEqual([])
  })

  it('is sure enough of a full object to show it, though its verb often says little', () => {
    const sure = (line: string) =>
      Math.max(
        0,
        ...findFacts(aDocument('fr', line))
          .filter(({ rule }) => rule === 'object')
          .map(({ confidence }) => confidence),
      )
    expect(
      sure('Le principal parti d’opposition demande l’annulation du référendum de Norvane.'),
    ).toBeGreaterThan(0.45)
    expect(sure('Le principal parti d’opposition a des élus de Norvane.')).toBeLessThan(0.45)
  })

  it('keeps what a quotation opens with', () => {
    const lines =
      'Ivo Tellier dirige la halle. Il est allé à Norvane « pour un simple repérage », a précisé la mairie.'
    expect(stems(lines)).toContain('Qui est allé à Norvane pour un simple repérage ?')
  })

  it('leaves out the same said otherwise', () => {
    const found = stems(
      'Déjà en mars 2016, la mairie de Vernoy avait interrompu son aide directe au gouvernement carmonien, soit 432 millions d’euros (20 % du budget).',
    )
    expect(found).toContain(
      'En quel mois la mairie de Vernoy avait-elle interrompu son aide directe au gouvernement carmonien ?',
    )
  })

  it('asks nothing of a sentence that begins in a note', () => {
    const sentence = 'La Radio du port de Vernoy a été vendue par Anne Vial.'
    expect(stems(sentence)).not.toEqual([])
    expect(stems(sentence.replace(' a été', ', mars 2016. ] a été'))).toEqual([])
  })

  it('does not choose which of two nouns a participle is of', () => {
    const of = (what: string) => stems(`Le conseil a remplacé ${what} promulguée par Anne Vial.`)
    expect(of('la loi sur l’assurance maladie').filter(stem => /^Par qui/.test(stem))).toEqual([])
    expect(of('l’ancienne loi fiscale').filter(stem => /^Par qui/.test(stem))).not.toEqual([])
  })

  it('does not choose behind a comma between what was done and with whom', () => {
    const of = (what: string) =>
      stems(`Les savants de Vernoy ont écrit ${what} avec la mairie de Lorme, publiée en mai 2014.`).filter(
        stem => /(?:mairie|commune) de Lorme.* publiée/.test(stem),
      )
    expect(of('une étude')).toEqual([])
    expect(of('un livre')).not.toEqual([])
  })

  it('takes what is thought of a thing for no part of it', () => {
    const of = (verb: string) => stems(`La ministre de la Mer ${verb} le texte inacceptable.`)
    expect(of('considère')).not.toContain('Que considère la ministre de la Mer ?')
    expect(of('modifie')).toContain('Que modifie la ministre de la Mer ?')
  })

  it('gives the reason of what was done last to nothing before it', () => {
    const stemsOf = stems(
      'Un marin de Vernoy a été interpellé, puis relâché suite à une incompatibilité médicale.',
    )
    expect(stemsOf.filter(stem => stem.startsWith('Pourquoi') && stem.includes('interpellé'))).toEqual([])
    expect(stemsOf.filter(stem => stem.startsWith('Pourquoi'))).not.toEqual([])
  })

  it('takes no adjective for a verb, and fills no gap in what has none', () => {
    expect(stems('Une lenteur étonnante en raison de la taille énorme de la barque de Vernoy.')).toEqual([])
    const gaps = (sentence: string) =>
      findFacts(aDocument('fr', sentence)).filter(({ rule }) => rule === 'gap')
    const because = 'puisque la matière de l’étoile est éjectée vers Vernoy en 1987.'
    expect(gaps(`Un phénomène très violent, ${because}`)).toEqual([])
    expect(gaps(`Le phénomène est très violent, ${because}`)).not.toEqual([])
  })
})
