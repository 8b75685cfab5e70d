/**
 * A name for one request, so that a second click or a retry is the same one. Not `randomUUID`: browsers have that on
 * https and localhost only, and a school may run Passage on plain http.
 */
export function requestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
