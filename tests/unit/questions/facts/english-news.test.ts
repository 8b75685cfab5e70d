import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const facts = (...paragraphs: string[]) => findFacts(aDocument('en', ...paragraphs))
const asked = (...paragraphs: string[]) =>
  facts(...paragraphs).map(fact => `${ask(fact, realiserOf('en'))} ${fact.key.text} [${fact.rule}]`)
const told = (...paragraphs: string[]) =>
  facts(...paragraphs).flatMap(({ rule, key, statement }) =>
    rule === 'told' && statement
      ? [[statement.before, statement.shown ?? key.text, statement.after].join(' ').trim()]
      : [],
  )

describe('what English news and essays are asked', () => {
  it('asks what a thing is that is spoken of in general', () => {
    expect(asked('Ferns are plants without flowers or seeds.')).toContain(
      'What are ferns? plants without flowers or seeds [definition]',
    )
  })

  it('asks which company, where the noun before a doubtful name says that it is one', () => {
    expect(
      asked('A mining company, Halden Ridge, intends to dig for gold beside the upper river.'),
    ).toContain(
      'Which company intends to dig for gold beside the upper river? Halden Ridge [organisation-subject]',
    )
  })

  it('asks who the spokesman of a company is that only “its” stands for', () => {
    const found = asked(
      'The mining company Halden Ridge intends to dig. On Wednesday its spokesman, Desmond Tarn, said that it was waiting.',
    )
    expect(found).toContain('Who is Halden Ridge’s spokesman? Desmond Tarn [described-person]')
    const nickname = asked(
      'The mining company Halden Ridge intends to dig. It was given its nickname, Desmond Tarn, in May.',
    )
    expect(nickname.join()).not.toContain('described-person')
  })

  it('asks by whom, where a body has a name of no known class', () => {
    expect(asked('The bill was passed by the Parliament of Valdor in May.')).toContain(
      'By whom was the bill passed in May? Parliament of Valdor [agent]',
    )
  })

  it('asks what only one thing is, be it no name', () => {
    expect(asked('Bananas are the most popular fruit in Britain.')).toContain(
      'What are the most popular fruit in Britain? bananas [identity]',
    )
  })

  it('asks what a study showed, but not what people found who find one thing after another', () => {
    expect(asked('The Merrow study showed that sleep improves memory.')).toContain(
      'What did the Merrow study show? that sleep improves memory [said-what]',
    )
    const twice = asked(
      'The harbour board found that the quay was sinking.',
      'The harbour board found that the pilots were tired.',
    )
    expect(twice.join()).not.toContain('said-what')
  })

  it('asks for two things at once and for a noun without its determiner', () => {
    expect(asked('Farmers in the valley grow olives and almonds.')).toContain(
      'What do farmers in the valley grow? olives and almonds [object]',
    )
    const bare = facts('Martin Hale sold wooden boats.').find(({ rule }) => rule === 'object')
    expect(bare?.confidence).toBeGreaterThan(0.6)
  })

  it('asks what something is called', () => {
    expect(asked('The underwater method is called Lumography.')).toContain(
      'What is the underwater method called? Lumography [called]',
    )
  })

  it('asks what one is able to do', () => {
    expect(asked('The pilots of Merrow are able to land boats in fog.')).toContain(
      'What are the pilots of Merrow able to do? to land boats in fog [undertaking]',
    )
  })

  it('asks what is to be avoided', () => {
    expect(asked('Visitors to Merrow should avoid touching the old statues.')).toContain(
      'What should visitors to Merrow avoid? touching the old statues [doing]',
    )
  })

  it('asks by whom a thing was made, be they bare or two', () => {
    expect(asked('The round tower was built by monks in 1204.')).toContain(
      'By whom was the round tower built in 1204? monks [agent]',
    )
    expect(asked('The wooden quay was funded by the Harbour Trust and a farming charity.')).toContain(
      'By whom was the wooden quay funded? the Harbour Trust and a farming charity [agent]',
    )
  })

  it('asks when something was in a season or a century', () => {
    expect(asked('Martin Hale opened the museum in the autumn of 2014.')).toContain(
      'When did Martin Hale open the museum? the autumn of 2014 [date]',
    )
  })

  it('asks why a law was changed, and not why one was expected to', () => {
    expect(asked('The fishing law was changed to protect whales.').join()).toContain(
      'Why was the fishing law changed? to protect whales [purpose]',
    )
    expect(asked('The fishing law was expected to protect whales.').join()).not.toContain('[purpose]')
  })

  it('takes a part for as many as it is a part of', () => {
    expect(told('Most of the old houses near Merrow were destroyed by the great fire.')).toContain(
      'most of the old houses near Merrow were destroyed by the great fire',
    )
  })

  it('tells a clause whose subject no question asks for, with its figure cut out', () => {
    expect(told('Sales of bicycles in Denmark have risen to 900,000 because of the rain.')).toContain(
      'sales of bicycles in Denmark have risen to 900,000 because of the rain',
    )
    const opposite = facts('Sales of bicycles in Denmark have fallen sharply because of the rain.').find(
      ({ rule }) => rule === 'told',
    )
    expect(opposite?.statement?.opposite).toBe('risen')
  })
})

describe('gaps in a clause', () => {
  const gaps = (...paragraphs: string[]) =>
    facts(...paragraphs).flatMap(({ rule, form, key, statement }) =>
      rule === 'told' && form === 'gap' && statement
        ? [`${statement.before} ____ ${statement.after} [${key.text}]`]
        : [],
    )

  it('stand where its figures are, with what the sentence goes on with left out', () => {
    const text =
      'The pilots of Merrow recorded sound at more than 600 buoys along the coast, which they had not done before.'
    expect(gaps(text)).toContain(
      'the pilots of Merrow recorded sound at more than ____ buoys along the coast [600]',
    )
  })

  it('stand in no name that was put for a shorter one', () => {
    const stems = gaps(
      'Ada Brenn leads the Harbour Trust.',
      'Brenn warns that the old northern quay of the harbour may sink.',
    )
    expect(stems.join()).not.toContain('Ada ____')
  })
})

describe('what English news and essays are not asked', () => {
  it('asks nothing of what nobody says that it is', () => {
    const stems = asked('It is not clear whether the new contract includes the northern harbour.')
    expect(stems.filter(line => !line.includes('[gap]'))).toEqual([])
    const later = asked('When the Harbour Trust has received the plans, they will be shown to the town.')
    expect(later.join()).not.toContain('has the Harbour Trust received')
  })

  it('takes no relative for a sentence, and no owner for what she owns', () => {
    const relative = asked('This is the project that the Harbour Trust has led for years.')
    expect(relative.join()).not.toContain('has led')
    expect(asked('The keeper’s looks mean that visitors fear the tower.').join()).not.toContain(
      'keeper looks',
    )
  })

  it('asks nothing of a subject that nobody can know', () => {
    const sureOf = (text: string) =>
      Math.max(...facts(text).flatMap(({ rule, confidence }) => (rule === 'gap' ? [] : [confidence])))
    expect(sureOf('The effect surprised the pilots of Merrow in 1998.')).toBeLessThan(0.5)
    expect(sureOf('The harbour effect surprised the pilots of Merrow in 1998.')).toBeGreaterThan(0.6)
    expect(told('That is a rise of 40 boats since the spring of 2001.')).toEqual([])
  })

  it('keeps what a subject is measured by', () => {
    expect(
      told('The island of Sarn is too small to be shown on most maps of the coast.').join(),
    ).not.toContain('is small')
  })

  it('takes no part of a name for the whole of it, and no owner for who acts', () => {
    const part = asked('Southern California is warm. It is the third largest region of the United States.')
    expect(part.join()).not.toMatch(/third largest region[^?]*\? California/)
    const owner = asked(
      'Mara Quill has a manager. Quill’s manager, Tom Ashby, admitted to him, he said, that the tour had failed.',
    )
    expect(owner.join()).not.toContain('that the tour had failed? Mara Quill')
  })

  it('asks no one what they said who say one thing after another', () => {
    const stems = asked(
      'Martin Hale said that the quay was sinking.',
      'Martin Hale said that the pilots were tired.',
    )
    expect(stems.join()).not.toContain('[said-what]')
  })

  it('takes nothing for done until which somebody waits, and no rank for a number', () => {
    const waited = asked('The ministry would not comment until officials had studied the plans.')
    expect(waited.filter(line => !line.includes('[gap]')).join()).not.toContain('officials')
    expect(asked('The United States is down in eighth place.').join()).not.toContain('How many')
    expect(asked('The United States is down in eighth place.').join()).not.toContain('how many')
  })

  it('is not sure of the level of what nobody says whose it is', () => {
    const sureOf = (text: string) =>
      Math.max(...facts(text).flatMap(({ rule, confidence }) => (rule === 'amount' ? [confidence] : [])))
    expect(sureOf('Many people came. Subscribers grew to 22 percent.')).toBeLessThan(0.5)
    expect(sureOf('Many people came. British subscribers grew to 22 percent.')).toBeGreaterThan(0.6)
  })

  it('gives no first member of a list of deeds', () => {
    const stems = asked(
      'Typical duties at Merrow include managing others, serving at table and running errands.',
    )
    expect(stems.join()).not.toContain('[doing]')
  })

  it('counts nothing that stands in quotation marks', () => {
    expect(asked('Martin Hale explained his ‘three Ms’ to the pilots.').join()).not.toContain('How many')
  })

  it('asks no year of what has lasted until now, and no amount of a year', () => {
    expect(asked('Prices of boats have risen since a low point in 1998.').join()).not.toContain(
      'In what year',
    )
    expect(asked('Prices of boats will rise by 2100.').join()).not.toContain('By how much')
  })

  it('gives no reason with somebody in it whom the question does not name', () => {
    expect(
      asked('Further details of the trip were sketchy because he spoke only Spanish.').join(),
    ).not.toContain('[reason]')
  })

  it('takes what lies around two seas for neither of them', () => {
    const stems = asked('The coastal regions around the South Sea and the Gulf of Sarn expect rain.')
    expect(stems.join()).not.toContain('[pair-subject]')
  })

  it('takes nothing for true that somebody only thinks', () => {
    const stems = told(
      'Nobody should think that fever comes from a hidden curse that can be cured by cold water.',
    )
    expect(stems.join()).not.toContain('can be cured')
  })

  it('takes no department for who works in it', () => {
    const stems = asked(
      'Ada Brenn, of the Harbour Department of Merrow, who collates the figures, was asked.',
    )
    expect(stems.join()).not.toMatch(/collates[^?]*\? Harbour Department/)
  })

  it('gives no half of the reasons', () => {
    const stems = asked(
      'The tower is famous not just because it is tall but also because it leans over the harbour.',
    )
    expect(stems.join()).not.toContain('[reason]')
  })

  it('gives nobody what stands before the next name', () => {
    const stems = asked(
      'Notable members include Joe Hale, club owner and chairman Tobias Reed, and Ada Brenn.',
    )
    expect(stems.join()).not.toContain('Joe Hale? club owner')
  })
})

describe('what English clauses do not tell by themselves', () => {
  it('asks nothing of what is so whenever something else is', () => {
    expect(
      told(
        'When the pupils have missed the last ferry at the old pier, a long walk to the school awaits them.',
      ),
    ).toEqual([])
  })

  it('asks nothing of the reason in what somebody said', () => {
    const text =
      'Joan Brenn, a baker, said that the deal ensured that shops would not lose money during winter because masons had promised to supply stones to builders for two years.'
    expect(told(text).join()).not.toContain('masons had promised to supply stones to builders for two years')
  })

  it('takes nothing for who acts that dashes set off', () => {
    const text =
      'On 21 June – the new Tarnby Day of Song – Martha Hale, a teacher from Brenn, hopes the town will join in.'
    expect(asked(text).filter(one => one.includes('Day of Song hope'))).toEqual([])
  })

  it('asks for no date of what is going on', () => {
    const paragraph = 'Martha Hale is a sculptor. She is preparing for the Tarnby fair in May 2016.'
    expect(asked(paragraph).filter(one => one.endsWith('[date]'))).toEqual([])
    expect(asked('Martha Hale is a sculptor. She opened the Tarnby fair in May 2016.').join()).toContain(
      '[date]',
    )
  })
})
