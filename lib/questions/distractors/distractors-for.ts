import type { KeyClass } from '@/lib/model/question'
import { chooseOptions, mostWeighed } from './choose-options'
import { datesLike } from './dates-like'
import { fits } from './fits'
import { learnedFor } from './learned'
import { numbersLike } from './numbers-like'
import { organisationsLike } from './organisations-like'
import { peopleLike } from './people-like'
import { placesLike } from './places-like'
import { rankingValue } from './ranking-value'
import { type DistractorRequest, type Request, withJudging } from './request'
import { rolesLike } from './roles-like'

/** Proposals by class of key, best first: from the article, then from what everybody knows, then altered figures. Some are made as they are taken: a long article has thousands. */
const sources = {
  person: peopleLike,
  place: placesLike,
  organisation: organisationsLike,
  number: numbersLike,
  date: datesLike,
  phrase: rolesLike,
} satisfies { [C in KeyClass]: (request: Request) => Iterable<string> }

const wanted = 3

/** Wrong options for a key, of its class, form and grain, none of them right by the article: the best first. */
export function proposalsFor(asked: DistractorRequest): string[] {
  const request = withJudging(asked)
  const fitting: string[] = []
  for (const option of learnedFor(request, request.learned ?? []))
    if (fitting.length < mostWeighed && fits(option, fitting, request)) fitting.push(option)
  for (const option of sources[request.class](request)) {
    if (fitting.length >= mostWeighed) break
    if (fits(option, fitting, request)) fitting.push(option)
  }
  return fitting
}

/** Up to three of them, among which the key is not known by its length or size. Fewer than two means: ask it open. */
export function distractorsFor(asked: DistractorRequest): string[] {
  const { judging } = withJudging(asked)
  const { key, class: kind, random } = asked
  const fitting = proposalsFor(asked).filter(option => isBeyond(option, asked))
  const measured = kind === 'number' || kind === 'date'
  const chosen = chooseOptions(
    key,
    fitting,
    wanted,
    measured ? text => rankingValue(text, kind, judging) : text => text.length,
    random(),
    measured ? valued : lengths,
  )
  return recognisable(key, chosen) ? [] : chosen
}

/** "more than 5,000" is more than 4,000, too: where a figure is a bound, only what lies beyond it is wrong. */
function isBeyond(option: string, asked: DistractorRequest): boolean {
  const { judging, key, class: kind } = withJudging(asked)
  const { least, most } = judging.bounds
  if (kind !== 'number' || !(least.test(key) || most.test(key))) return true
  const [other, own] = [option, key].map(text => rankingValue(text, kind, judging))
  if (other == null || own == null) return true
  return least.test(key) ? other > own : other < own
}

/**
 * How often the key is wanted in each rank that can be had, from the shortest and from the least: the fullest names of an
 * article crowd out the short ones, and "deux" has but one number below it.
 */
const lengths = [3, 3, 3, 4]
const valued = [2, 2, 3, 3]

/** A key half as long again as every distractor is found without reading. */
function recognisable(key: string, chosen: readonly string[]): boolean {
  const longest = Math.max(0, ...chosen.map(option => option.length))
  return chosen.length > 0 && key.length > 1.5 * longest && key.length - longest > 8
}
