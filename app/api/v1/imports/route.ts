import { getLocale } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { readUpload } from '@/app/api/v1/_doors/read-upload'
import { streamingDoor } from '@/app/api/v1/_doors/streaming-door'
import type { ImportProgress } from '@/lib/model/import'
import { importQuiz } from '@/lib/usecases/import-quiz'

const nothing = { bytes: new Uint8Array(), article: { from: 'file' as const } }

/**
 * Takes a quiz in from a file: a form with `file`, and `article` (JSON: `{ from: 'file' }`, `{ from: 'own', articleId }`
 * or `{ from: 'paste', text }`). Lines of `{ stage, done, of }`, at the end what came in and what did not, or `{ failure }`.
 */
export async function POST(request: Request): Promise<Response> {
  return streamingDoor<ImportProgress>(request, async onProgress => {
    const [actor, language] = [await currentActor(), await getLocale()]
    // Nobody's megabytes are read before it is known who they are.
    if (actor.role !== 'instructor') return importQuiz({ actor, ...nothing, language })
    const upload = await readUpload(request)
    return upload.ok ? importQuiz({ actor, ...upload.value, language, onProgress }) : upload
  })
}
