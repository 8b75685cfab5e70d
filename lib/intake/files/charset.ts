/** The charset of a media type, "text/html; charset=utf-8". */
export function charsetOf(type: string | null): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type ?? '')?.[1] ?? null
}

/** The charset that a page names in its head, where each name is ASCII whatever the rest is. */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1')
  return (
    /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ?? null
  )
}
