import 'server-only'
import { findAllWords } from '@/app/_article/find-words'
import { wholeWords } from '@/app/_article/selected-span'
import type { Actor } from '@/lib/model/actor'
import type { Proposed } from '@/lib/model/proposal'
import { ok, type Result } from '@/lib/model/result'
import { askAbout } from '@/lib/usecases/ask-about'

/** Words that return on every line are tried at so many places. */
const most = 4

/** Questions about words as they were typed, from the first place in the article that gives some; null when they are not there. */
export async function askForWords(
  actor: Actor,
  quizId: string,
  text: string,
  words: string,
): Promise<Result<Proposed | null>> {
  let first: Result<Proposed> | null = null
  for (const place of findAllWords(text, words, most)) {
    const span = wholeWords(text, place)
    if (!span) continue
    const asked = await askAbout({ actor, quizId, span })
    if (!asked.ok || asked.value.none === null) return asked
    first ??= asked
  }
  return first ?? ok(null)
}
