import { type Population, populationSchema } from '@/lib/model/population'

/** Which figures an address asks for: anything that is none asks for the usual ones. */
export function figuresAsked(asked: URLSearchParams): { edition: number | null; population: Population } {
  const edition = Number(asked.get('edition'))
  return {
    edition: Number.isInteger(edition) && edition > 0 ? edition : null,
    population: populationSchema.catch('first').parse(asked.get('whose')),
  }
}
