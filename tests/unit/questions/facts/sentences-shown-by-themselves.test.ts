import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { Language } from '@/lib/model/language'
import { allFacts } from '../../../support/all-facts'
import { anArticle } from '../../../support/an-article'

/** The whole sentences of an article with a gap in them. */
function shown(language: Language, date: string | null, ...paragraphs: string[]): string[] {
  return allFacts(readArticle({ ...anArticle(language, ...paragraphs), date })).flatMap(
    ({ form, rule, statement }) =>
      form === 'gap' && rule === 'gap' && statement
        ? [`${statement.before} ${clozeGap} ${statement.after}`.replace(/\s+/g, ' ')]
        : [],
  )
}
const french = (date: string | null, ...paragraphs: string[]) => shown('fr', date, ...paragraphs).join('\n')
const english = (date: string | null, ...paragraphs: string[]) => shown('en', date, ...paragraphs).join('\n')

describe('a sentence that is shown by itself', () => {
  it('has a verb beside the one that only says who reports it', () => {
    const of = (told: string) =>
      french(
        null,
        `Entre 3.000 et 9.000 euros de travaux ${told}la vieille digue, rapporte la Gazette de Vernoy.`,
      )
    expect(of('attendent ')).not.toBe('')
    expect(of('pour ')).toBe('')
  })

  it('says where or when something is, and not only that it is', () => {
    expect(french(null, 'Il y a au moins trois marins blessés et 15 barques perdues.')).toBe('')
    expect(french(null, 'Il y a à Vernoy au moins trois marins blessés et 15 barques perdues.')).not.toBe('')
    expect(english(null, 'There were at least three injured sailors and 15 lost boats.')).toBe('')
  })

  it('is shown without what sets it against another, and with no gap in what was left out', () => {
    const told = french(
      null,
      'A l’inverse, la digue de Vernoy a tenu toute la nuit malgré la crue de la Saine.',
    )
    expect(told).toMatch(/^(?:La|____) /mu)
    expect(told).not.toMatch(/l’inverse|^____ , la/mu)
    expect(
      french(null, 'Pour ne rien arranger, la digue de Vernoy a cédé en mai près de la Saine.'),
    ).not.toMatch(/arranger/)
  })

  it('has no gap at the first of two years', () => {
    const text = 'In 2003 –04, only 14 boats of the Merrow fleet were repaired in the old harbour.'
    expect(english(null, text)).not.toMatch(/^In ____/m)
  })
})

describe('what only joins a sentence on', () => {
  it('is left out between commas in English, with one comma left behind a circumstance that opens', () => {
    expect(english(null, 'In Merrow, for example, boats may carry only 30 people in winter.')).toContain(
      'In Merrow, boats may carry only ____ people',
    )
    expect(english(null, 'Ada Brenn, on the other hand, sold the old ferry to Norway in 2003.')).toContain(
      'Ada Brenn sold the old ferry to Norway in ____',
    )
  })

  it('is left out, within it and before it', () => {
    const of = (verb: string) =>
      french(null, `La mairie de Vernoy ${verb} le vieux port de Tamont aux barques.`)
    expect(of('a d’ailleurs fermé')).toContain('La mairie de Vernoy a fermé le vieux port')
    expect(of('a en effet fermé')).toContain('La mairie de Vernoy a fermé le vieux port')
    expect(french(null, 'Et pour cause, la mairie de Vernoy a fermé le vieux port de Tamont.')).toContain(
      'La mairie de Vernoy a fermé le vieux port',
    )
  })
})

describe('the day in a sentence that is shown by itself', () => {
  const text = 'La mairie de Vernoy a fermé mardi le vieux port de Tamont aux barques de pêche.'

  it('has its date where the article has one', () => {
    expect(french('2017-03-09', text)).toContain('a fermé le mardi 7 mars 2017 le vieux port')
    expect(french(null, text)).toBe('')
  })

  it('has it for the demonstrative and behind a preposition, with which its article is joined', () => {
    const of = (day: string) => french('2017-03-09', text.replace('mardi', day))
    expect(of('ce mardi')).toContain('a fermé le mardi 7 mars 2017')
    expect(of('dès mardi')).toContain('a fermé dès le mardi 7 mars 2017')
    expect(of('jusqu’à mardi')).toContain('a fermé jusqu’au mardi 7 mars 2017')
    expect(of('le mardi')).toBe('')
  })

  it('has it once', () => {
    const twice = 'Hier 8 mars, la mairie de Vernoy a fermé le vieux port de Tamont aux barques de pêche.'
    expect(french('2017-03-09', twice)).not.toContain('8 mars 2017 8 mars')
  })

  it('keeps the part of the day', () => {
    const of = (day: string) => french('2017-03-09', text.replace('mardi', day))
    expect(of('mardi soir')).toContain('a fermé le mardi 7 mars 2017 au soir le vieux port')
    expect(of('ce matin')).toContain('a fermé le jeudi 9 mars 2017 au matin le vieux port')
  })

  it('is a month with its year', () => {
    const of = (month: string) => french('2017-03-09', text.replace('mardi', month))
    expect(of('en novembre dernier')).toContain('a fermé en novembre 2016 le vieux port')
    expect(of('le 2 février dernier')).toContain('a fermé le 2 février 2017 le vieux port')
    expect(
      english('2017-03-09', 'Merrow council closed the old harbour last November after forty years.'),
    ).toContain('harbour in November 2016 after')
  })

  it('is said in English with its preposition', () => {
    const of = (day: string) =>
      english('2017-03-09', `Merrow council closed the old harbour ${day} after forty years.`)
    expect(of('on Tuesday')).toContain('harbour on Tuesday 7 March 2017 after')
    expect(of('yesterday')).toContain('harbour on Wednesday 8 March 2017 after')
    expect(of('on Tuesday morning')).toContain('harbour on the morning of Tuesday 7 March 2017 after')
  })

  it('may be one that a demonstrative shows', () => {
    expect(french('2017-03-09', 'Ce 9 mars, la mairie de Vernoy a fermé le vieux port de Tamont.')).toContain(
      'Le 9 mars, la mairie',
    )
  })
})

describe('what joins a sentence to the one before', () => {
  it('is left out where it stands behind the verb, and stays in another joint', () => {
    expect(french(null, 'La mairie de Vernoy a également fermé le vieux port de Tamont en 2014.')).toContain(
      'Vernoy a fermé le vieux port',
    )
    expect(
      french(null, 'La mairie de Vernoy a fermé le port de Tamont ainsi que la plage de Lorme en 2014.'),
    ).toContain('ainsi que la plage')
    expect(
      french(null, 'La mairie de Vernoy a aussi bien vendu le port de Tamont que la plage de Lorme en 2014.'),
    ).toContain('a aussi bien vendu')
  })

  it('is left out before another adverb and before what somebody is', () => {
    expect(
      french(null, 'Le port de Vernoy arrive désormais loin devant celui que Tamont a ouvert en 2014.'),
    ).toBe('')
    expect(french(null, 'Le port de Vernoy arrive désormais loin devant la digue de Tamont.')).toContain(
      'Vernoy arrive loin devant',
    )
    expect(french(null, 'Hugo Vial est désormais le gardien du port de Tamont depuis 2014.')).toContain(
      'Vial est le gardien',
    )
  })

  it('is no "alors que", "depuis la côte" or "au-dessus", but "alors" and "depuis trois ans" are', () => {
    const of = (words: string) =>
      french(null, `Les pompiers de Vernoy ont vu le feu du port de Tamont ${words}.`)
    expect(of('alors que la pluie tombait')).not.toBe('')
    expect(of('depuis la côte de Lorme')).not.toBe('')
    expect(of('au-dessus de la côte')).not.toBe('')
    expect(of('depuis trois ans')).toBe('')
    expect(of('il y a deux ans')).toBe('')
  })
})

describe('a demonstrative', () => {
  it('gives way to the article where the article keeps naming the noun', () => {
    const of = (...between: string[]) =>
      french(
        null,
        [
          'Le relais a duré quatre heures à Vernoy.',
          ...between,
          'La mairie de Tamont a payé les coureurs de ce relais en 2014.',
        ].join(' '),
      )
    expect(of('Le relais passe par Lorme.', 'Hugo Vial a gagné le relais.')).toContain(
      'les coureurs du relais en',
    )
    expect(of()).not.toContain('les coureurs du')
  })

  it('is followed by nothing where the article told of two of its kind', () => {
    const all = french(
      null,
      'Le relais de Lorme a duré quatre heures. Le relais de Sernay a été court. La mairie de Tamont a payé les coureurs de ce relais en 2014.',
    )
    expect(all).not.toMatch(/coureurs du relais de/)
  })

  it('is followed by what its noun had up to the first comma, in a question as well', () => {
    const article = anArticle(
      'fr',
      'Un refuge de montagne, fermé pendant deux ans, a ouvert à Vernoy. Le maire Hugo Vial a vendu ce refuge en 2014.',
    )
    const asked = allFacts(readArticle(article)).flatMap(fact =>
      fact.form === 'clause' ? fact.clause.rest : [],
    )
    expect(JSON.stringify(asked)).toContain('le refuge de montagne')
  })

  it('is followed by all that its noun had where it was first named', () => {
    const of = (first: string, second: string) => french(null, `${first} ${second}`)
    const paid = 'La mairie de Tamont a payé les marins de ce refuge en 2014.'
    expect(of('Un refuge de montagne a ouvert à Vernoy.', paid)).toContain(
      'les marins du refuge de montagne en',
    )
    expect(of('Un refuge de montagne et un refuge de mer ont ouvert à Vernoy.', paid)).not.toMatch(
      /refuge de (?:mer|montagne) en/,
    )
    expect(of('Son refuge de cette montagne a ouvert à Vernoy.', paid)).not.toContain('montagne en')
    expect(of('Hugo Vial juge le refuge comme trop grand.', paid)).not.toContain('comme')
    // A time is told from the day of the article, and a second amount is another.
    expect(
      of('La quatrième semaine de grève a commencé à Vernoy.', paid.replace('ce refuge', 'cette semaine')),
    ).not.toContain('semaine de grève en')
    expect(
      of('Ida Tarn a pris une avance de deux minutes.', paid.replace('ce refuge', 'cette avance')),
    ).not.toContain('deux minutes en')
  })

  it('keeps its sentence out where nothing says which', () => {
    const all = french(
      null,
      'Hugo Vial a vendu sa barque. La mairie de Tamont a payé les témoins de cette affaire en 2014.',
    )
    expect(all).not.toContain('témoins')
  })
})

describe('a pronoun that is linked to nobody', () => {
  it('has its noun before it in the sentence, of its gender and number', () => {
    expect(
      french(
        null,
        'La région de Lorme a reçu la mairie de Sernay, et la banque a payé les marins. La pluie de Vernoy était telle en 2014 qu’elle a été vue de Tamont.',
      ),
    ).toContain('qu’elle a été vue')
  })

  it('keeps the sentence out as its subject', () => {
    expect(french(null, 'Ancien maire de Vernoy, il dirigeait en 2014 le port de Tamont.')).toBe('')
  })
})

describe('a sentence that counts what there is', () => {
  it('may be shown where it says where or when', () => {
    expect(french(null, 'À Vernoy, on compte six blessés et une barque perdue.')).toContain(
      'on compte ____ blessés',
    )
    expect(french(null, 'Pour le moment, on compte six blessés et une barque perdue.')).toBe('')
    expect(french(null, 'À Vernoy, on promet six barques et un refuge au port.')).toBe('')
  })
})

describe('the verb of a French sentence', () => {
  it('is that of the whole sentence, however unsure its clause', () => {
    expect(
      french(
        null,
        'Des cartes anciennes qui permettent aux pêcheurs de Vernoy de trouver le port de Tamont.',
      ),
    ).toBe('')
  })
})

describe('a pronoun whose noun stands before it in the words that are shown', () => {
  it('stays, and is no noun without its article', () => {
    const text =
      'L’armée de Vernoy et les marins qu’elle soutient tentent d’avancer vers Tamont depuis près de quatre mois.'
    const told = allFacts(readArticle(anArticle('fr', text))).flatMap(({ rule, statement, key }) =>
      rule === 'told' && statement
        ? `${statement.before} ${statement.shown ?? key.text} ${statement.after}`
        : [],
    )
    expect(told.join('\n')).toContain('qu’elle soutient')
    expect(told.join('\n')).not.toContain('qu’armée')
  })
})
