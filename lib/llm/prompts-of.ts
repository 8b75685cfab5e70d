import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import { answer as answerEn } from './prompts/en/answer'
import { decide as decideEn } from './prompts/en/decide'
import { distract as distractEn } from './prompts/en/distract'
import { explain as explainEn } from './prompts/en/explain'
import { propose as proposeEn } from './prompts/en/propose'
import { read as readEn } from './prompts/en/read'
import { reword as rewordEn } from './prompts/en/reword'
import { answer as answerFr } from './prompts/fr/answer'
import { decide as decideFr } from './prompts/fr/decide'
import { distract as distractFr } from './prompts/fr/distract'
import { explain as explainFr } from './prompts/fr/explain'
import { propose as proposeFr } from './prompts/fr/propose'
import { read as readFr } from './prompts/fr/read'
import { reword as rewordFr } from './prompts/fr/reword'

const prompts = {
  fr: {
    read: readFr,
    propose: proposeFr,
    answer: answerFr,
    explain: explainFr,
    decide: decideFr,
    distract: distractFr,
    reword: rewordFr,
  },
  en: {
    read: readEn,
    propose: proposeEn,
    answer: answerEn,
    explain: explainEn,
    decide: decideEn,
    distract: distractEn,
    reword: rewordEn,
  },
} satisfies { [L in Language]: object }

export type Prompts = (typeof prompts)['fr']

/** The version of all prompts together that a job was asked with. */
export function promptVersion(
  job: Exclude<keyof Prompts, 'read'>,
  { language }: { language: ArticleLanguage },
): number {
  const { read, [job]: own } = promptsOf(language)
  return read.version * 100 + own.version
}

/** In a language that has none of its own the English ones, which name it: what the model writes has to be in it. */
export function promptsOf(language: ArticleLanguage): Prompts {
  const own = engineLanguage(language)
  if (own) return prompts[own]
  const { en } = prompts
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language
  return {
    ...en,
    read: { ...en.read, system: mark => en.read.system(mark, `${name}, the language of the article`) },
  }
}
