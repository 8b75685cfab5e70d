import { scoring as en } from '@/lib/languages/en/scoring'
import { scoring as fr } from '@/lib/languages/fr/scoring'
import type { Language } from '@/lib/model/language'

export type ScoringWords = typeof en

export const scoringWords = { en, fr } satisfies Record<Language, ScoringWords>
