import 'server-only'
import { z } from 'zod'
import { asInstructor } from '@/lib/access/permissions'
import { catalogue } from '@/lib/messages/catalogue'
import type { Actor } from '@/lib/model/actor'
import { type Article, joinParagraphs } from '@/lib/model/article'
import { type Language, languageSchema } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { database } from '@/lib/storage/database'
import { keepArticle } from './keep-article'
import { parseInput } from './parse-input'
import type { SavedArticle } from './save-article'

export type SaveSampleArticleInput = { actor: Actor; language: Language }

/** An article of our own, to try everything on before one has pasted anything. Asked for twice it is one. */
export async function saveSampleArticle(input: SaveSampleArticleInput): Promise<Result<SavedArticle>> {
  const userId = asInstructor(input.actor)
  if (!userId.ok) return userId
  const given = parseInput(z.object({ language: languageSchema }), input)
  if (!given.ok) return given
  const { language } = given.value
  const { title, text } = catalogue[language].sample
  const paragraphs = text.split('\n\n')
  const article: Article = {
    ...{ title, language, byline: null, date: null, left: [] },
    paragraphs,
    text: joinParagraphs(paragraphs),
  }
  const db = await database()
  return ok({ articleId: await db.transact(tx => keepArticle(tx, userId.value, article)) })
}
