/** Words between quotation marks, as offsets into the text that was scanned. `to` is after the closing mark. */
export type MarkedWords = {
  from: number
  to: number
  mark: string
  closed: boolean
}

/** What a closing mark may close; typists mix them ("« … ”"). */
const openersOf: Readonly<Record<string, string>> = {
  '»': '«“',
  '”': '“«"„',
  '"': '"“',
  '“': '„',
  '’': '‘‚',
  '‘': '‚',
  "'": "'",
  '›': '‹',
}
const opening = '«“„‘‚‹'
/** Nobody nests deeper; what is opened deeper is text. */
const deepest = 4

type Open = { id: number; mark: string; at: number }

/**
 * The quotations of a paragraph in the order of their opening, nested ones after the one that holds them. One that nobody
 * closes ends where the next of its kind opens, else with the text. `elided`: words that begin with an apostrophe ("'em").
 * Looks at each character a bounded number of times.
 */
export function scanMarks(text: string, elided: RegExp): MarkedWords[] {
  const found: (MarkedWords | null)[] = []
  const stack: Open[] = []
  const open = new Map<string, number>()
  let lastWord = -1
  let lastSingle = -1
  for (let at = text.length - 1; at >= 0 && lastSingle < 0; at--) if (text.charAt(at) === '’') lastSingle = at

  const count = (marks: string) => {
    let sum = 0
    for (const mark of marks) sum += open.get(mark) ?? 0
    return sum
  }
  const push = (mark: string, at: number) => {
    const above = stack.at(-1)
    if (above?.mark === mark && goesOn(text, mark, at)) {
      pop()
      found[above.id] = { from: above.at, to: at, mark, closed: false }
    }
    if (stack.length >= deepest) return
    stack.push({ id: found.length, mark, at })
    open.set(mark, (open.get(mark) ?? 0) + 1)
    found.push(null)
  }
  const pop = (): Open | undefined => {
    const last = stack.pop()
    if (last) open.set(last.mark, (open.get(last.mark) ?? 1) - 1)
    return last
  }
  const close = (openers: string, at: number) => {
    if (count(openers) === 0) return
    let last = pop()
    while (last && !openers.includes(last.mark)) last = pop()
    if (last && lastWord > last.at)
      found[last.id] = { from: last.at, to: at + 1, mark: last.mark, closed: true }
  }

  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (isWordSign(sign)) {
      lastWord = at
      continue
    }
    const openers = openersOf[sign]
    if (!openers && !opening.includes(sign)) continue
    const closes = openers !== undefined && count(openers) > 0
    if (sign === '"') {
      if (closes && !(opensHere(text, at) && !closesHere(text, at))) close(openers ?? '', at)
      else if (opensHere(text, at) || !closesHere(text, at)) push(sign, at)
    } else if (sign === "'") {
      if (closes && closesSingle(text, at, lastSingle)) close("'", at)
      else if (
        !closes &&
        opensHere(text, at) &&
        isLetter(text.charAt(at + 1)) &&
        !elided.test(text.slice(at + 1, at + 8))
      )
        push(sign, at)
    } else if (sign === '’') {
      if (closes && closesSingle(text, at, lastSingle)) close(openers ?? '', at)
    } else if (sign === '‘') {
      if (closes && closesHere(text, at)) close(openers ?? '', at)
      else if (opensHere(text, at) && /[\p{L}\p{N}“"«]/u.test(text.charAt(at + 1))) push(sign, at)
    } else if (sign === '“' && closes && !opensHere(text, at)) close(openers ?? '', at)
    else if (opening.includes(sign)) push(sign, at)
    else close(openers ?? '', at)
  }
  return withUnclosed(found, stack, text)
}

/** What is left open: single marks were apostrophes; others end where the next of their kind opens, else with the text. */
function withUnclosed(found: (MarkedWords | null)[], stack: readonly Open[], text: string): MarkedWords[] {
  let whole = false
  for (const [level, { id, mark, at }] of stack.entries()) {
    if (/^[‘‚'‹]$/u.test(mark) || whole) continue
    const next = stack.slice(level + 1).find(other => other.mark === mark)?.at ?? firstAfter(found, id, mark)
    found[id] = { from: at, to: next ?? text.length, mark, closed: false }
    // What it holds to the end of the text ends there too, and is told by it alone.
    whole = next === null
  }
  return found.filter(one => one !== null)
}

function firstAfter(found: readonly (MarkedWords | null)[], id: number, mark: string): number | null {
  for (let at = id + 1; at < found.length; at++) if (found[at]?.mark === mark) return found[at]?.from ?? null
  return null
}

function isWordSign(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || /[\p{L}\p{N}]/u.test(sign)
}
function isLetter(sign: string): boolean {
  return /\p{L}/u.test(sign)
}

/** Behind a space, an opening sign or a dash, and before something. */
function opensHere(text: string, at: number): boolean {
  return /^$|[\s([«“„‘—–-]/u.test(text.charAt(at - 1)) && !/^$|\s/u.test(text.charAt(at + 1))
}

/** "“We wait. “It is late.” He left": of several paragraphs that were run together each opens anew, and the last one closes. */
function goesOn(text: string, mark: string, at: number): boolean {
  return /^["“]$/u.test(mark) && /[.!?…]\s+$/u.test(text.slice(Math.max(0, at - 4), at))
}

function closesHere(text: string, at: number): boolean {
  return !/^$|[\s([]/u.test(text.charAt(at - 1))
}

/** A ’ between letters, or after an s before a small letter while another one follows, is an apostrophe. */
function closesSingle(text: string, at: number, last: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (/[\p{L}\p{N}]/u.test(after) || !/[.,!?…;\p{L}\p{N}”"»)\]]/u.test(before)) return false
  return !(before === 's' && last > at && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3)))
}
