import { currentActor } from '@/app/_session/current-actor'
import { readFileBytes } from '@/app/api/v1/_doors/read-bytes'
import { streamingDoor } from '@/app/api/v1/_doors/streaming-door'
import { type IntakeProgress, largestFile } from '@/lib/model/source'
import { readUpload } from '@/lib/usecases/read-upload'

/**
 * Takes a file as its body, its name as ?name=, for a book the chosen chapter as ?chapter=. Lines of
 * `{ stage, done, of }` while it reads, at the end `{ source }`, `{ chapters }` or `{ failure }`. Stores nothing.
 */
export async function POST(request: Request): Promise<Response> {
  return streamingDoor<IntakeProgress>(request, async onProgress => {
    const query = new URL(request.url).searchParams
    const chapter = query.get('chapter')
    return readUpload({
      actor: await currentActor(),
      name: query.get('name') ?? '',
      type: request.headers.get('content-type'),
      takeBytes: () => readFileBytes(request, largestFile),
      chapter: chapter === null ? null : Number(chapter),
      onProgress,
    })
  })
}
