/**
 * The address people use to reach this server, without a slash at its end: PASSAGE_URL, else what this request
 * was sent to.
 */
export function ownAddress(headers: Pick<Headers, 'get'>, publicUrl: string | undefined): string {
  if (publicUrl) return publicUrl.replace(/\/+$/, '')
  return `http://${headers.get('host') ?? 'localhost:3000'}`
}
