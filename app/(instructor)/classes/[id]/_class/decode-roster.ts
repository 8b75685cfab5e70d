/** The text of a file of names: UTF-8, else what older spreadsheets write in France. Null when it is no text. */
export function decodeRoster(bytes: Uint8Array<ArrayBuffer>): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: every byte means something in the older code.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
