type Bytes = Uint8Array<ArrayBuffer>

/** Encodings that say themselves by their first bytes; Windows and Mac write text so. */
const marks: [encoding: string, bytes: number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** One byte a letter: every sequence of bytes is a text in each, so what is written has to tell. First one on a tie. */
const older = ['windows-1252', 'iso-8859-15', 'macintosh']
const sample = 200_000
/** What Windows put where Latin-1 has control characters; Node's own decoder forgets it in some versions (20.20). */
const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function decode(bytes: Bytes, encoding: string): string {
  if (!/^(?:windows-1252|cp-?1252|x-cp1252)$/i.test(encoding)) return new TextDecoder(encoding).decode(bytes)
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/gu, mark => windowsMarks[mark.charCodeAt(0) - 0x80] ?? mark)
}

/**
 * The text of bytes: by its mark, as UTF-16 that its zeros give away, as UTF-8, as `declared` says, else in the older
 * encoding that reads most like French or English. Null when it is no text (a picture, a program).
 */
export function decodeText(bytes: Bytes, declared: string | null = null): string | null {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(bytes)
  const wide = unmarkedWide(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  if (bytes.includes(0) || isBinary(bytes)) return null
  return asUtf8(bytes) ?? asDeclared(bytes, declared) ?? decode(bytes, likeliest(bytes))
}

/** UTF-16 of a Latin text has a zero in most pairs, always on the same side. */
function unmarkedWide(bytes: Bytes): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const pairs = Math.min(bytes.length, 8_000) / 2
  let first = 0
  let second = 0
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) first++
    if (bytes[pair * 2 + 1] === 0) second++
  }
  if (second > pairs * 0.6 && first < pairs * 0.02) return 'utf-16le'
  if (first > pairs * 0.6 && second < pairs * 0.02) return 'utf-16be'
  return null
}

function isBinary(bytes: Bytes): boolean {
  const head = bytes.subarray(0, 8_000)
  const controls = head.reduce(
    (sum, byte) => sum + (byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte) ? 1 : 0),
    0,
  )
  return controls > head.length * 0.01
}

/** One broken letter in a thousand bytes does not make UTF-8 something else. */
function asUtf8(bytes: Bytes): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/gu)?.length ?? 0
  if (broken === 0) return text
  const whole = text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0
  return whole > broken * 20 && broken < bytes.length / 1_000 ? text : null
}

function asDeclared(bytes: Bytes, declared: string | null): string | null {
  // What says Latin-1 is as often one of its successors.
  if (declared === null || /^(?:utf-?8|us-ascii|iso-?8859-?1|latin-?1)$/i.test(declared.trim())) return null
  try {
    return decode(bytes, declared.trim())
  } catch {
    // No encoding of that name: the letters tell.
    return null
  }
}

const usual = /[éèêëàâäîïôöùûüçœæÉÈÊËÀÂÄÎÏÔÖÙÛÜÇŒÆ€’‘“”«»…–—°\u00A0§£ñíóúáß]/gu
/** "cŒur" written ½ or ¤, a control character, an œ beside a digit: nobody writes so. */
const odd =
  /(?<=\p{L})[¤¦¨´¸¼½¾]|[¼½¾](?=\p{L})|¤|[\u0080-\u009F]|(?<=\d)[ŒœŸ]|[ŒœŸ](?=\d)|(?<!\p{L})[œŸ](?!\p{L})|\p{Ll}[ÀÂÈÉÊËÎÔÛŽ]|[√∫ªºΩ◊ıˆ˜¯˘˙˚˝˛ˇ†‡‰Ðþýð¬×÷]/gu

function likeliest(bytes: Bytes): string {
  const piece = bytes.subarray(0, sample)
  const scored = older.map(encoding => {
    const text = decode(piece, encoding)
    return { encoding, points: (text.match(usual)?.length ?? 0) - 3 * (text.match(odd)?.length ?? 0) }
  })
  return scored.reduce((best, one) => (one.points > best.points ? one : best)).encoding
}
