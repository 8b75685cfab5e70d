import type { Language } from '@/lib/model/language'
import { answer as answerEn } from './prompts/en/answer'
import { propose as proposeEn } from './prompts/en/propose'
import { read as readEn } from './prompts/en/read'
import { answer as answerFr } from './prompts/fr/answer'
import { propose as proposeFr } from './prompts/fr/propose'
import { read as readFr } from './prompts/fr/read'

const prompts = {
  fr: { read: readFr, propose: proposeFr, answer: answerFr },
  en: { read: readEn, propose: proposeEn, answer: answerEn },
} satisfies { [L in Language]: object }

export type Prompts = (typeof prompts)['fr']

export function promptsOf(language: Language): Prompts {
  return prompts[language]
}
