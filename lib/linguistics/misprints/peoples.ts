import type { Grammar } from '../grammar'

/** "française", "italienne", "Suissesses", by the plural that the list has; whatever the first letter. */
export function isOfPeople(form: string, { peoples }: Grammar): boolean {
  const low = form.toLowerCase()
  return [low, low.replace(/s$/u, '')].some(one =>
    [one, one.replace(/e$/u, ''), one.replace(/ne$/u, ''), one.replace(/sse$/u, '')].some(
      base => peoples.has(base) || peoples.has(`${base}s`),
    ),
  )
}

/** "Belge", "Néo-Zélandaise". */
export const withCapital = (form: string) =>
  form.replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase())
