import type { Language } from '@/lib/model/language'
import type { KeyClass } from '@/lib/model/question'

/** A typed question with responses that people judged. The class is null where the source says none. */
export type JudgedQuestion = {
  id: string
  text: string
  question: string
  key: string
  class: KeyClass | null
  accepted: string[]
  accept: string[]
  refuse: string[]
}

/** Questions of one source in one language. */
export type ResponseSet = { name: string; language: Language; questions: JudgedQuestion[] }
