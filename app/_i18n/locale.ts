import { type Language, languageSchema, languages } from '@/lib/model/language'

const fallback: Language = 'en'

/** The language of the interface: the cookie's, else the first of Accept-Language that is spoken here. */
export function localeFor(cookie: string | undefined, acceptLanguage: string | null): Language {
  const chosen = languageSchema.safeParse(cookie)
  if (chosen.success) return chosen.data
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(part => {
      const [tag = '', ...params] = part.trim().split(';')
      const quality = params.map(param => /^\s*q=([\d.]+)$/.exec(param)?.[1]).find(Boolean)
      return { language: tag.toLowerCase().split('-')[0] ?? '', quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { language } of wanted) {
    const spoken = languages.find(known => known === language)
    if (spoken) return spoken
  }
  return fallback
}
