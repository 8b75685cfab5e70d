import 'server-only'
import type { Id } from '@/lib/model/id'
import type { Population } from '@/lib/model/population'
import type { Edition } from '@/lib/model/quiz'
import {
  type CommonResponse,
  listCommonWrong,
  medianSeconds,
  shareReachedByEdition,
  stampOfScores,
} from '@/lib/storage/marks'
import type { Queries } from '@/lib/storage/queries'
import { keepByVersion } from './keep-by-version'
import { type EditionSums, sumEdition } from './sum-edition'

/** All that takes long to find out about an edition. `reached` is of every edition of its quiz. */
export type EditionFigures = EditionSums & {
  reached: ReadonlyMap<Id, number>
  common: CommonResponse[]
  seconds: ReadonlyMap<Id, number>
}

/** From so many attempts on, reading them all takes seconds: then it is done once, until a score can have changed. */
export const largeEdition = 2000
const commonEach = 5
const keptMs = 15 * 60_000
const keep = keepByVersion<EditionFigures>(12, keptMs)

export async function editionFigures(
  db: Queries,
  edition: Edition,
  population: Population,
  submitted: number,
): Promise<EditionFigures> {
  const read = () => readFigures(db, edition, population)
  if (submitted < largeEdition) return read()
  return keep(`${edition.id} ${population} ${await stampOfScores(db, edition.quizId)}`, read)
}

async function readFigures(db: Queries, edition: Edition, population: Population): Promise<EditionFigures> {
  const questions = edition.questions.map(({ id }) => id)
  return {
    ...(await sumEdition(db, edition, population)),
    reached: await shareReachedByEdition(db, edition.quizId),
    common: await listCommonWrong(db, questions, commonEach),
    seconds: await medianSeconds(db, edition.id),
  }
}
