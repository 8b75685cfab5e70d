import type { ApiFile, ApiRoute } from '@/app/api/v1/_table/api-route'

export type WrittenReply = {
  status: number
  location: string | null
  body: string | Uint8Array
  headers: Record<string, string>
}

export const apiRoot = '/api/v1'

/** What a verb gave, as its line of the table has it: what the shape does not name goes nowhere. */
export function writeReply({ reply, status, location }: ApiRoute, value: unknown, url: URL): WrittenReply {
  const made = location ? apiRoot + location(value as never) : null
  if (reply === null) return { status, location: made, body: '', headers: {} }
  if ('file' in reply) return { status, location: made, ...fileOf(value as ApiFile) }
  const shown = reply.json.parse(value)
  return { status, location: made, body: JSON.stringify(shown), headers: linkOf(shown, url) }
}

function fileOf({ filename, mediaType, content }: ApiFile): Pick<WrittenReply, 'body' | 'headers'> {
  const headers = {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
  }
  return { body: content, headers }
}

/** A list says where it goes on (RFC 8288), for who would rather not read its body. */
function linkOf(shown: unknown, { pathname, searchParams }: URL): Record<string, string> {
  const next = typeof shown === 'object' && shown !== null && 'next' in shown ? shown.next : null
  if (typeof next !== 'string') return {}
  const query = new URLSearchParams(searchParams)
  query.set('cursor', next)
  return { Link: `<${pathname}?${query}>; rel="next"` }
}
