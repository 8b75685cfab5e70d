import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { factsOnRequest } from '@/lib/questions/facts/requested/on-request'
import { weakGaps } from '@/lib/questions/facts/requested/weak-gaps'
import { aDocument } from '../../../support/a-document'

/** The keys that are made for whoever selects their words. */
const keys = (language: Language, text: string, sentence = 0) => [
  ...new Set(factsOnRequest(aDocument(language, text), sentence).map(({ key }) => key.text)),
]
const ofQuiz = (language: Language, text: string) =>
  findFacts(aDocument(language, text)).flatMap(({ form, key }) => (form === 'gap' ? [key.text] : []))

describe('keys that only who selects them is asked for', () => {
  it('are surely none that a quiz has gaps at, and are less sure than those', () => {
    const text = 'The harbour board of Merrow sold eleven wooden ferries to a trader from Tarnby in 1931.'
    const own = ofQuiz('en', text)
    expect(own).toContain('1931')
    expect(keys('en', text).filter(key => own.includes(key))).toEqual([])
    const bracket = 'The long siege of Merrow (1288) ended the rule of the Tarn kings over the coast.'
    const [year] = factsOnRequest(aDocument('en', bracket), 0).filter(({ key }) => key.text === '1288')
    expect(year?.confidence).toBeLessThan(0.5)
  })

  it('are right without what stands behind their noun, but not without what it is of', () => {
    const accepted = (text: string, key: string) =>
      factsOnRequest(aDocument('en', text), 0)
        .concat(weakGaps(aDocument('en', text), 0))
        .find(one => one.key.text === key)?.key.accepted
    expect(
      accepted(
        'The new law of Merrow makes a rest of two hours a legal requirement for bakers in Aldby.',
        'legal requirement for bakers in Aldby',
      ),
    ).toContain('legal requirement')
    expect(
      accepted('The head of the council praised the bakers in Aldby and the boats.', 'head of the council'),
    ).toEqual(['the head of the council'])
  })

  it('are lists as a whole', () => {
    expect(
      keys('en', 'The museum of Merrow shows ropes, lanterns and anchors from the old yards.'),
    ).toContain('ropes, lanterns and anchors')
    expect(
      keys('en', 'The ferry stopped at Tarnby, Holm and Merrow before the last tide of the day.'),
    ).toContain('Tarnby, Holm and Merrow')
    expect(
      keys('fr', 'La pêcheuse de Brévin réparait un filet et une nasse devant la halle du port.'),
    ).toContain('un filet et une nasse')
  })

  it('are no lists that the tree has joined to something else', () => {
    const found = keys('fr', 'Le bourg de Lenne s’étend sur la rive gauche et sur l’île du vieux moulin.')
    expect(found.filter(key => key.includes('et sur'))).toEqual([])
  })

  it('are names in brackets and names of the title, but not the letters of a name', () => {
    expect(
      keys('en', 'The long siege of Merrow (1288) ended the rule of the Tarn kings over the coast.'),
    ).toContain('1288')
    const letters = 'The ferries are run by the Merrow Harbour Board (MHB) for the towns of the coast.'
    expect(keys('en', letters)).not.toContain('MHB')
  })

  it('are what a bracket explains, with the bracket left out', () => {
    const [gap] = factsOnRequest(
      aDocument('en', 'The new quarry is 340 miles (550 km) north of the old harbour of Merrow.'),
      0,
    ).filter(({ key }) => key.text === '340 miles')
    expect(gap?.statement?.after).toBe('north of the old harbour of Merrow')
  })

  it('are figures that another unit explains at length', () => {
    expect(
      keys('en', 'The new park covers 7,000 square kilometres (2,700 square miles) of marsh around Merrow.'),
    ).toContain('7,000 square kilometres')
  })

  it('are quoted terms between their marks', () => {
    expect(
      keys('en', 'The slow loss of boats, called “the great ebb”, left Merrow with a poorer harbour.'),
    ).toContain('the great ebb')
  })

  it('are nouns with what tells their kind, and not one that only leads to what it is of', () => {
    const found = keys(
      'en',
      'The guild gave a philosophical account of the tides that rule the coast of Merrow.',
    )
    expect(found).toContain('philosophical account')
    const bare = keys(
      'en',
      'The engineers of Merrow drew the surface of the lake that feeds the upper mills.',
    )
    expect(bare).not.toContain('surface')
  })

  it('keep the word that says whose', () => {
    const [gap] = factsOnRequest(
      aDocument('en', 'The miller of Merrow began his long study of shells in the winter of 1912.'),
      0,
    ).filter(({ key }) => key.text === 'long study of shells')
    expect(gap?.statement?.before).toMatch(/ his$/)
  })

  it('are adjectives that tell a kind or what something is', () => {
    expect(
      keys('en', 'The city of Merrow adopted a tripartite division of the harbour dues in 1931.'),
    ).toContain('tripartite')
    expect(keys('en', 'The guild of Merrow found that the dues were harmful.')).toContain('harmful')
    expect(
      keys('en', 'The city of Merrow adopted a general division of the harbour dues in 1931.'),
    ).not.toContain('general')
    expect(
      keys('fr', 'En 1815, la ville de Brévin arma une puissante escadre contre les corsaires.'),
    ).not.toContain('puissante')
  })

  it('are participles of what was done, verbs that end a sentence or have an opposite, and adverbs of manner', () => {
    expect(keys('en', 'The divers of Merrow were asphyxiated before the hatch could be opened.')).toContain(
      'asphyxiated',
    )
    expect(keys('en', 'The vote of the harbour board of Merrow on the new dues failed.')).toContain('failed')
    expect(keys('en', 'The price of coal in the harbour of Merrow has risen with the demand.')).toContain(
      'risen',
    )
    expect(
      keys('en', 'The parcels of the Merrow mail are sorted individually, and some are lost.'),
    ).toContain('individually')
    expect(
      keys('en', 'The lamps of the Merrow pier are often used to warn the boats of the bay.'),
    ).not.toContain('used')
  })

  it('are deeds behind the word that leads to them', () => {
    expect(keys('en', 'The guild of Merrow was founded to shelter the widows of the old port.')).toContain(
      'shelter the widows of the old port',
    )
    expect(keys('en', 'The board of Merrow paid its debts by selling three old ferries.')).toContain(
      'selling three old ferries',
    )
    expect(
      keys('fr', 'La ligue de Brévin fut créée pour défendre les droits des sauniers du marais.'),
    ).toContain('défendre les droits des sauniers du marais')
  })

  it('are none of the words whose place others would take as well', () => {
    const modified = 'The lamps of the pier were often modified to warn the boats of the bay.'
    expect(keys('en', modified)).not.toContain('modified')
    // "remportent" would be as right; what only tells which report is half of its noun.
    expect(keys('fr', 'Les rameurs de Brévin gagnent les deux premières courses de la coupe.')).not.toContain(
      'gagnent',
    )
    const report = 'The storms of the coast and marsh report told the guild of Merrow about the tides.'
    expect(keys('en', report)).not.toContain('coast and marsh')
    const found = keys('fr', 'Une expédition modeste trouva un immense rocher devant le port de Brévin.')
    expect(found).toContain('modeste')
    expect(found).not.toContain('immense')
    const yard =
      'The yard where the carter turns the wagon was at the end of the lane, and nothing stands there.'
    expect(keys('en', yard).filter(key => key.includes('turns'))).toEqual([])
  })

  it('are deeds that nothing leads to', () => {
    expect(keys('fr', 'Le vieux bac de Brévin semble consommer un peu trop de charbon.')).toContain(
      'consommer un peu trop de charbon',
    )
  })

  it('are no half of a name', () => {
    const satellite = 'The new service of the coast used the Aurel 2A satellite, unlike the older service.'
    expect(keys('en', satellite)).not.toContain('Aurel')
    const found = keys('en', 'Many mills of the coast follow the rules of No Sail Left Behind in the winter.')
    expect(found).not.toContain('Sail')
    expect(
      keys('fr', 'À l’Isla de Muerta, le capitaine Brenn prépare un plan contre les corsaires.'),
    ).not.toContain('Muerta')
  })

  it('are nothing that only leads to something, and no date that goes on as something else', () => {
    const joint =
      'The essays showed the islands of Merrow as slow in opposition to the rational and hasty coast.'
    expect(keys('en', joint).filter(key => key.startsWith('opposition'))).toEqual([])
    const many =
      'À Brévin, par dizaines et jusque dans les moindres hameaux, les pêcheurs réparent les filets.'
    expect(keys('fr', many)).not.toContain('dizaines')
    const dated = 'Cherchant du sel, les Lennois occupent au début du XVIe siècle des ports marchands.'
    expect(keys('fr', dated).filter(key => key.includes('siècle'))).toEqual([])
  })

  it('are no place that says where another one lies', () => {
    const found = keys('en', 'The board meets in Lyon, France every year before the storms of the winter.')
    expect(found).not.toContain('France')
  })

  it('are names of nobody knows whom', () => {
    expect(
      keys('en', 'The fishermen of the coast followed Oskarrin to the old harbour of the kings.'),
    ).toContain('Oskarrin')
  })
})
