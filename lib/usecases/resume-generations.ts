import 'server-only'
import { isReadable } from '@/lib/model/article-language'
import type { GenerationRun, HeldRun } from '@/lib/model/generation-run'
import { stagesInTurns } from '@/lib/questions/generate-in-turns'
import { candidateStages } from '@/lib/questions/pipeline'
import { findArticleVersion } from '@/lib/storage/articles'
import { database } from '@/lib/storage/database'
import { takeOverRun } from '@/lib/storage/generation-runs'
import { keepDraft } from './keep-draft'
import { silence } from './kept-run'

const mostTries = 3

/**
 * Finishes the quizzes whose server died while it asked a language model: with what had passed, and our own questions.
 * The model is not asked again. Run by every server now and then; how many it finished.
 */
export async function resumeGenerations(now = new Date()): Promise<number> {
  const { prisma } = await database()
  const since = new Date(now.getTime() - silence)
  let finished = 0
  for (let tried = 0; tried < 50; tried++) {
    const taken = await takeOverRun(prisma, since, mostTries, now)
    if (!taken) return finished
    if (await finish(taken.run, taken.held)) finished++
  }
  return finished
}

async function finish({ passed, ...run }: GenerationRun, held: HeldRun): Promise<boolean> {
  const { prisma } = await database()
  const article = await findArticleVersion(prisma, run.articleVersionId)
  const own = isReadable(article) ? await stagesInTurns(candidateStages(article, run.options)) : null
  const candidates = [...(own?.candidates ?? []), ...passed]
  const written = await keepDraft({ ...run, article, document: own?.document ?? null, candidates, held })
  return typeof written === 'object'
}
