import type { KeyClass } from '@/lib/model/question'
import { datesLike } from './dates-like'
import { fits } from './fits'
import { numbersLike } from './numbers-like'
import { organisationsLike } from './organisations-like'
import { peopleLike } from './people-like'
import { placesLike } from './places-like'
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

/**
 * Up to three wrong options for a key, of its class, form and grain, none of them right by the article.
 * Fewer than two means: ask it open.
 */
export function distractorsFor(asked: DistractorRequest): string[] {
  const request = withJudging(asked)
  const fitting: string[] = []
  for (const option of sources[request.class](request)) {
    if (fitting.length >= wanted && hidesLength(request.key, fitting)) break
    if (fits(option, fitting, request)) fitting.push(option)
  }
  const chosen = hidingLength(request.key, fitting)
  return recognisable(request.key, chosen) ? [] : chosen
}

/** The key is not the longest of them all: a ruler does not find it. */
const hidesLength = (key: string, options: readonly string[]) =>
  options.some(option => option.length >= key.length)

/** The best of the options, the last place for one as long as the key when the others are all shorter. */
function hidingLength(key: string, fitting: readonly string[]): string[] {
  const best = fitting.slice(0, wanted)
  if (hidesLength(key, best)) return best
  const long = fitting.find(option => option.length >= key.length)
  return long ? [...best.slice(0, wanted - 1), long] : best
}

/** A key half as long again as every distractor is found without reading. */
function recognisable(key: string, chosen: readonly string[]): boolean {
  const longest = Math.max(0, ...chosen.map(option => option.length))
  return chosen.length > 0 && key.length > 1.5 * longest && key.length - longest > 8
}
