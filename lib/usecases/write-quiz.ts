import 'server-only'
import { writers } from '@/lib/exchange/formats/writers'
import { engineLanguage } from '@/lib/model/article-language'
import type { LeftOut, PortableQuiz, WrittenFormat } from '@/lib/model/portable-quiz'
import { fileNameOf } from './file-name'
import { paperWords } from './paper-words'

export type QuizFile = {
  filename: string
  mediaType: string
  content: string | Uint8Array
  leftOut: LeftOut[]
}

/** A quiz as a file of a format; the words that are added are in the quiz's language, or in English where we have none in it. */
export function writeQuiz(quiz: PortableQuiz, format: WrittenFormat): QuizFile {
  const { write, extension, mediaType } = writers[format]
  const { content, leftOut } = write(quiz, paperWords(engineLanguage(quiz.language ?? 'en') ?? 'en'))
  return { filename: `${fileNameOf(quiz.title)}.${extension}`, mediaType, content, leftOut }
}
