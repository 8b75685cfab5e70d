import { notFound } from 'next/navigation'
import { currentActor } from '@/app/_session/current-actor'
import { type WrittenFormat, writtenFormats } from '@/lib/model/portable-quiz'
import { exportQuiz } from '@/lib/usecases/export-quiz'

type Context = { params: Promise<{ id: string; format: string }> }

/** Sheets of paper open where they are asked for; everything else is a file to keep. */
const shown: readonly WrittenFormat[] = ['print', 'print-key']

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, format: named } = await params
  const format = writtenFormats.find(one => one === named)
  if (!format) notFound()
  const exported = await exportQuiz({ actor: await currentActor(), quizId: id, format })
  if (!exported.ok) notFound()
  const { filename, mediaType, content } = exported.value
  const inline = shown.includes(format)
  // The style of a sheet stands in the page itself: it carries the nonce of this answer.
  const nonce = request.headers.get('x-nonce')
  const body =
    inline && nonce && typeof content === 'string'
      ? content.replace('<style>', `<style nonce="${nonce}">`)
      : content
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(filename)}`,
      'Cache-Control': 'no-store',
    },
  })
}
