import 'server-only'
import { currentActor } from '@/app/_session/current-actor'
import { type Population, populationSchema } from '@/lib/model/population'
import { findStatistics, type StatisticsView } from '@/lib/usecases/find-statistics'
import { found } from '../../../../_page/found'

/** Whose attempts, as an address says it. */
export type Whose = { edition?: string | string[]; whose?: string | string[] }

/** The figures that a page stands on; what an address says amiss is passed over. */
export async function loadStatistics(quizId: string, asked: Whose): Promise<StatisticsView | null> {
  const edition = Number(asked.edition)
  return found(
    await findStatistics({
      actor: await currentActor(),
      quizId,
      edition: Number.isInteger(edition) && edition > 0 ? edition : null,
      population: populationOf(asked),
    }),
  )
}

export function populationOf({ whose }: Whose): Population {
  const population = populationSchema.safeParse(whose)
  return population.success ? population.data : 'first'
}

/** The same view at another address. */
export function whoseQuery({ edition, population, editions }: StatisticsView): string {
  const given = new URLSearchParams({
    ...(editions.length > 1 ? { edition: String(edition) } : {}),
    ...(population === 'first' ? {} : { whose: population }),
  }).toString()
  return given ? `?${given}` : ''
}
