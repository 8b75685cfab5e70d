/** Encodings that say themselves by their first bytes; Windows and Mac write text so. */
const marks: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text of a file: by its mark, else UTF-8, else Windows-1252, in which older French pages are written. Null when
 * it is no text (a picture, a PDF): those have zero bytes, or say so.
 */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(bytes)
  if (bytes.includes(0) || new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: every byte means something in the older code.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
