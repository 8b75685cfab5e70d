import { type Language, languageSchema } from '@/lib/model/language'

/** The language of the terminal, as POSIX orders it: LC_ALL, LC_MESSAGES, LANG; English when they name another. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  const named = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return languageSchema.catch('en').parse(named.slice(0, 2).toLowerCase())
}
