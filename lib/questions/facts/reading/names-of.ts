import { chainAt, type Reader } from './reader'

/** What somebody or something is called in the article, by names: "deserted the theme park company", "(INX)". */
export function namesOf(reader: Reader, chain: number | null): string[] {
  const mentions = chainAt(reader, chain)?.mentions ?? []
  return mentions
    .filter(({ form }) => form === 'name')
    .map(({ span }) => reader.text.slice(span.start, span.end).replace(/\s+/g, ' '))
    .filter((name, at, all) => all.indexOf(name) === at)
    .slice(0, 5)
}
