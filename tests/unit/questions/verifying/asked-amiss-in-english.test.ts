import { describe, expect, it } from 'vitest'
import { finish } from '@/lib/linguistics/steps'
import { candidateStages } from '@/lib/questions/pipeline'
import { partsOf } from '@/lib/questions/verifying/item-view'
import { anArticle } from '../../../support/an-article'

/** What of an English article may be asked: stem and key in one line. */
const asked = (...paragraphs: string[]) =>
  finish(candidateStages(anArticle('en', ...paragraphs), { seed: 1 })).candidates.map(({ content, origin }) =>
    `${content.kind} ${origin.rule} ${content.stem} – ${partsOf(content).key ?? ''}`.replace(/\s+/g, ' '),
  )

describe('what is never asked of an English article', () => {
  it.each<[string, string[], RegExp]>([
    [
      'the founder of a university that the stem does not name',
      [
        'The Bank of England is in London. Harvard University teaches law there.',
        'Martha Hale, the university’s co-founder, opened a new yard in 1999.',
      ],
      /What is Martha Hale’s role/,
    ],
    [
      'what a surname is',
      [
        'Gareth Orme opened the Merrow tunnel in 1931.',
        'Orme is an ambassador for the Government’s Great Harbours campaign.',
      ],
      /What is Orme/,
    ],
    [
      'a capital of nothing',
      ['Martha Hale built the most valuable house in Merrow, the commercial capital.'],
      /– the commercial capital/,
    ],
    [
      'what a challenge does',
      ['One challenge is creating detailed maps of the roads and harbours of Merrow.'],
      /challenge creating/,
    ],
    [
      'one of two sums',
      [
        'As the Merrow Challenge notched up $100m for a US boat-and-harbour charity and £4.5m for a British one, the organizers of the campaign rejoiced.',
      ],
      /How much .* – \$100m/,
    ],
    [
      'how long something took that was done after that time',
      ['The scans of the patients in Merrow were given 45 minutes after the volunteers had taken the drug.'],
      /How long .* – .*45/,
    ],
    [
      'a figure without what it is counted by',
      ['The Merrow mirror had a warming effect of 30 watts per square foot in trials.'],
      /What (?:is|was) the .*power.* – 40 watts/,
    ],
    [
      'a comparison without its other half',
      ['The people of Merrow are more likely to keep old boats or name their dogs than villagers of Lorvel.'],
      /more likely to have strong friendships\./,
    ],
    [
      'what an article asks itself',
      [
        'John Brooks of Merrow is a referee. How does he feel watching football on television when a referee is insulted?',
      ],
      /Who .*feel/,
    ],
    [
      'half of a word that a hyphen ties',
      ['Like most boat builders, Laura Hale is self-employed, taking jobs from the Merrow yard.'],
      /employed self/,
    ],
    [
      'what is claimed, cut to its subject',
      [
        'Martha Hale claims the new board of the Merrow harbour, elected in October 2015, is hostile to pilots.',
      ],
      /claims the new board of the Merrow harbour\./,
    ],
    [
      'what polls show, cut to its first noun',
      [
        'Harbour surveys show calm water (55%) and staying near old friends (53%) are key motives named by sailors for renting town berths.',
      ],
      /show\? – healthy eating$/,
    ],
    [
      'who somebody is, with the title of the name',
      ['“The sea is warming,” said marine scientist Professor Callum Roberts in Merrow.'],
      /– marine scientist Professor/,
    ],
    [
      'what a law forbids that nobody knows',
      ['Martha Hale spoke of a law that prohibits political activity in the harbour.'],
      /What does a law prohibit/,
    ],
  ])('%s', (_, paragraphs, bad) => expect(asked(...paragraphs).filter(line => bad.test(line))).toEqual([]))

  it('is whether somebody else felt what one felt', () => {
    const lines = asked(
      'Ada Orme said she felt tired in Merrow on 3 May 2015. Jane Hale wrote a book on the harbour. Olga Brenn painted it.',
    )
    expect(lines.filter(line => /(?:Hale|Brenn) said she felt tired/.test(line))).toEqual([])
    expect(lines.join('\n')).toContain('Ada Orme said she felt tired')
  })
})
