import 'server-only'
import { readFile } from '@/lib/exchange/formats/read-file'
import { detectLanguage } from '@/lib/intake/detect-language'
import { decodeText } from '@/lib/intake/files/decode-text'
import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import type { PortableQuiz, ReadFormat, Remark } from '@/lib/model/portable-quiz'
import { ok, type Result } from '@/lib/model/result'

/** `otherwise`: the language of a file that does not say, and whose words do not tell. */
export type ReadQuizInput = { bytes: Uint8Array; otherwise: Language }
export type QuizRead = {
  quiz: PortableQuiz & { language: ArticleLanguage }
  remarks: Remark[]
  format: ReadFormat
}

/** For the terminal and for import: no actor, nothing stored. */
export function readQuiz({ bytes, otherwise }: ReadQuizInput): Result<QuizRead> {
  const read = readFile(new Uint8Array(bytes), decodeText)
  if (!read.ok) return read
  const { quiz, remarks, format } = read.value
  const language = quiz.language ?? languageOf(quiz) ?? otherwise
  const article = quiz.article && (quiz.language === null ? { ...quiz.article, language } : quiz.article)
  return ok({ quiz: { ...quiz, article, language }, remarks, format })
}

/** The article tells best; else what is asked, all together. */
function languageOf({ article, questions }: PortableQuiz): ArticleLanguage | null {
  const text = article?.text ?? questions.map(({ content }) => content.stem).join('\n')
  const detected = detectLanguage(text)
  if (detected.language) return detected.language
  // A few words in no sentence may look like any language.
  const { guess } = detected
  return guess !== null && engineLanguage(guess) === null && text.length >= enoughToTell ? guess : null
}

/** Characters from which a language that the engine does not read is told from the words alone. */
const enoughToTell = 300
