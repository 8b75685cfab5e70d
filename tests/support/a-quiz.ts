import type { Actor } from '@/lib/model/actor'
import type { Id } from '@/lib/model/id'
import type { Language } from '@/lib/model/language'
import type { QuestionEdit } from '@/lib/model/question'
import { defaultSettings, type QuizSettings } from '@/lib/model/quiz'
import { findStoredArticle } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { insertQuiz } from '@/lib/storage/quizzes'
import { addQuestion } from '@/lib/usecases/add-question'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { saveArticle } from '@/lib/usecases/save-article'
import { aGuest, got } from './people'

export const paste = `Pont de Brume : la réouverture est repoussée

Le pont de Brume, fermé depuis le mois de mars, rouvrira le 12 juin, a annoncé lundi la mairie de Valmorel-sur-Loise. Les travaux ont coûté 4,2 millions d’euros à la commune, soit deux fois plus que prévu.

« Nous préférons attendre deux semaines de plus », a expliqué la maire, Odile Garnier, devant une centaine d’habitants. L’entreprise Ferrand emploie 38 ouvriers sur le chantier depuis le début de l’hiver.

Le marché du samedi se tient en attendant sur la place des Tilleuls. Les commerçants de la rue Haute demandent une baisse de leur loyer, parce que leurs ventes ont reculé de 30 % depuis la fermeture du pont.`

export const address = '192.0.2.7'

export async function anArticleOf(
  actor: Actor,
  text = paste,
  language: 'auto' | Language = 'auto',
): Promise<{ articleId: Id; text: string }> {
  const source = { text, html: null }
  const { articleId } = got(
    await saveArticle({ actor, source, putBack: [], takeOut: [], language, title: null }),
  )
  const { prisma } = await database()
  const stored = await findStoredArticle(prisma, articleId)
  if (!stored) throw new Error('the article that was just saved is not there')
  return { articleId, text: stored.version.article.text }
}

/** One question of each kind; explanations and variants hold words that the article has not. */
export function questionsAbout(text: string): QuestionEdit[] {
  const proof = (words: string) => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the article: ${words}`)
    return [{ start, end: start + words.length }]
  }
  const option = (id: string, words: string, correct = false) => ({ id, text: words, correct })
  return [
    {
      content: {
        kind: 'multiple-choice',
        stem: 'Quel jour le pont de Brume rouvrira-t-il ?',
        options: [option('a', 'Le 12 juin', true), option('b', 'Le 3 mai'), option('c', 'Le 20 août')],
      },
      class: 'date',
      difficulty: 'easy',
      points: 2,
      evidence: proof('Le pont de Brume, fermé depuis le mois de mars, rouvrira le 12 juin'),
      explanation: 'Secret un.',
    },
    {
      content: {
        kind: 'true-false',
        stem: 'Les travaux ont coûté 4,2 millions d’euros à la commune.',
        key: true,
      },
      class: 'statement',
      difficulty: 'easy',
      points: 1,
      evidence: proof('Les travaux ont coûté 4,2 millions d’euros à la commune'),
      explanation: 'Secret deux.',
    },
    {
      content: {
        kind: 'short-answer',
        stem: 'Combien d’ouvriers l’entreprise Ferrand emploie-t-elle sur le chantier ?',
        key: { text: '38 ouvriers', class: 'number', accepted: ['trente-huit manœuvres'] },
      },
      class: 'number',
      difficulty: 'medium',
      points: 1,
      evidence: proof('L’entreprise Ferrand emploie 38 ouvriers sur le chantier'),
      explanation: 'Secret trois.',
    },
    {
      content: {
        kind: 'cloze',
        stem: 'Le marché du samedi se tient en attendant sur la place des ____.',
        gaps: [{ key: { text: 'Tilleuls', class: 'place', accepted: ['grands tilleuls'] } }],
      },
      class: 'place',
      difficulty: 'medium',
      points: 1,
      evidence: proof('Le marché du samedi se tient en attendant sur la place des Tilleuls.'),
      explanation: 'Secret quatre.',
    },
  ]
}

/** A draft with one accepted question of each kind. */
export async function aDraft(actor: Actor & { userId: Id }, settings: Partial<QuizSettings> = {}) {
  const { articleId, text } = await anArticleOf(actor)
  const { prisma } = await database()
  const articleVersionId = (await findStoredArticle(prisma, articleId))?.version.id ?? ''
  const quizId = await insertQuiz(prisma, {
    ownerId: actor.userId,
    articleId,
    articleVersionId,
    title: 'Le pont',
    settings: { ...defaultSettings, ...settings },
  })
  const questionIds: Id[] = []
  for (const body of questionsAbout(text))
    questionIds.push(got(await addQuestion({ actor, quizId, body })).question.id)
  return { actor, articleId, quizId, questionIds }
}

export async function aPublishedQuiz(actor: Actor & { userId: Id }, settings: Partial<QuizSettings> = {}) {
  const draft = await aDraft(actor, settings)
  return { ...draft, ...got(await publishQuiz({ actor, quizId: draft.quizId })) }
}

/** A guest who has joined. */
export async function anAttempt(code: string, name = 'Ada') {
  const guest = await aGuest(name)
  const { attemptId } = got(await joinQuiz({ actor: guest.actor, code, name, address }))
  return { ...guest, attemptId }
}
