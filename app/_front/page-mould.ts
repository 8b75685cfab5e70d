/** What is one reader's in a page; `now` and `deadline` are milliseconds since 1970. What a page has not is ''. */
export type Cast = { attemptId: string; nonce: string; now: string; deadline: string }

/**
 * A page as it was made for one reader (`cast`), and the places in it that are another's for another. Each is as long for
 * everybody, so that a copy is filled in where they stand.
 */
export type PageMould = {
  page: Buffer
  cast: Cast
  places: readonly (readonly [at: number, name: keyof Cast])[]
  headers: readonly (readonly [name: string, value: string])[]
}

const names = ['attemptId', 'nonce', 'now', 'deadline'] as const
/** A UUID: shorter ones could stand in a page by chance. */
const idLength = 36
/** Said of each connection, or by whoever answers. */
const others = /^(?:date|connection|keep-alive|transfer-encoding|content-length)$/i

/**
 * `attempt`: whose page it is; null for one that is nobody's. Null: it cannot be told what in this page is whose, and it is
 * nobody else's.
 */
export function mouldOf(
  page: Buffer,
  rawHeaders: readonly string[],
  attempt: { attemptId: string; deadline: number | null } | null,
): PageMould | null {
  const headers = pairsOf(rawHeaders)
  const policy = headers.find(([name]) => /^content-security-policy$/i.test(name))?.[1] ?? ''
  const nonce = /'nonce-([\w+/=]+)'/.exec(policy)?.[1]
  if (!nonce || headers.some(([name]) => /^set-cookie$/i.test(name))) return null
  const own = attempt ? ownOf(page, attempt) : nothing
  if (!own) return null
  const cast = { ...own, nonce }
  const places = names
    .filter(name => cast[name] !== '' && cast[name] !== 'null')
    .flatMap(name => placesOf(page, cast[name]).map(at => [at, name] as const))
  return { page, cast, places, headers: headers.filter(([name]) => !others.test(name)) }
}

const nothingGiven = /"responses\\?":\[\]/
const running = /"submitted\\?":false,\\?"paused\\?":false/
const nothing = { attemptId: '', now: '', deadline: '' }

function ownOf(
  page: Buffer,
  { attemptId, deadline }: { attemptId: string; deadline: number | null },
): Omit<Cast, 'nonce'> | null {
  const text = page.toString('latin1')
  const now = onlyOne(text, /"now\\?":(\d{13})\b/g)
  const due = onlyOne(text, /"deadline\\?":(\d{13}|null)\b/g)
  if (!now || due !== String(deadline) || attemptId.length !== idLength) return null
  // What is given is its learner's alone, and a paused clock is for a while: of neither is a page kept.
  if (![nothingGiven, running].every(sign => sign.test(text))) return null
  return { attemptId, now, deadline: due }
}

/** The page of another reader; null when what is theirs does not fit where the first one's stands. */
export function castPage(
  mould: PageMould,
  cast: Cast,
): { page: Buffer; headers: [name: string, value: string][] } | null {
  if (names.some(name => cast[name].length !== mould.cast[name].length)) return null
  const page = Buffer.from(mould.page)
  for (const [at, name] of mould.places) page.write(cast[name], at, 'latin1')
  const withNonce = (value: string) => value.replaceAll(mould.cast.nonce, cast.nonce)
  return { page, headers: mould.headers.map(([name, value]) => [name, withNonce(value)]) }
}

function pairsOf(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []))
}

/** What a pattern finds, when it is the same wherever it is found. */
function onlyOne(text: string, pattern: RegExp): string | null {
  const found = new Set([...text.matchAll(pattern)].map(([, value]) => value))
  const [one] = found
  return found.size === 1 ? (one ?? null) : null
}

function placesOf(page: Buffer, word: string): number[] {
  const places: number[] = []
  for (let at = page.indexOf(word); at >= 0; at = page.indexOf(word, at + word.length)) places.push(at)
  return places
}
