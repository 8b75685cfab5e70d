import { currentActor } from '@/app/_session/current-actor'
import { readingDoor } from '@/app/api/v1/_doors/door'
import { eventDoor } from '@/app/api/v1/_doors/event-door'
import { findLiveQuiz } from '@/lib/usecases/find-live-quiz'

type Place = { params: Promise<{ id: string }> }

/**
 * Who is taking a quiz, how far they are and how much time they have: events of `{ now, quiz }` as it changes. Asked
 * for JSON (`Accept: application/json`), it tells once.
 */
export async function GET(request: Request, { params }: Place): Promise<Response> {
  const actor = await currentActor()
  const { id: quizId } = await params
  const look = () => findLiveQuiz({ actor, quizId })
  const once = request.headers.get('accept')?.includes('application/json')
  return once ? readingDoor(look) : eventDoor(request, look)
}
