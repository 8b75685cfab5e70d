import type { Id } from '@/lib/model/id'
import type { Span } from '@/lib/model/span'

/** Words of the article that the reader highlighted, with what they wrote beside them. */
export type OwnMark = { span: Span; note: string }

export type Desk = {
  /** Questions to look at again before submitting. */
  flagged: readonly Id[]
  /** Options struck out, by question: a help to think, not a response. */
  struck: Readonly<Record<Id, readonly Id[]>>
  marks: readonly OwnMark[]
  /** All questions on one page, or one at a time. */
  view: 'all' | 'one'
  /** The question in hand when one is shown at a time. */
  at: Id | null
  /** The side that was in front, and how far the article was scrolled, in pixels. */
  pane: 'article' | 'questions'
  articleTop: number
  timeHidden: boolean
}

export const emptyDesk: Desk = {
  ...{ flagged: [], struck: {}, marks: [], view: 'all', at: null },
  ...{ pane: 'article', articleTop: 0, timeHidden: false },
}

export const mostMarks = 100
export const longestNote = 500

const isText = (found: unknown): found is string => typeof found === 'string'
const texts = (found: unknown): string[] => (Array.isArray(found) ? found.filter(isText) : [])

/** What lies on a device may be of an older page, or cut off: what does not fit is left out. */
export function deskFrom(text: string | null, usual: Desk = emptyDesk): Desk {
  try {
    const found = JSON.parse(text ?? '{}') as { [K in keyof Desk]?: unknown }
    return {
      flagged: texts(found.flagged),
      struck: Object.fromEntries(Object.entries(found.struck ?? {}).map(([id, ids]) => [id, texts(ids)])),
      marks: (Array.isArray(found.marks) ? found.marks : []).filter(isOwnMark).slice(0, mostMarks),
      view: found.view === 'one' || found.view === 'all' ? found.view : usual.view,
      at: isText(found.at) ? found.at : null,
      pane: found.pane === 'questions' ? 'questions' : 'article',
      articleTop: typeof found.articleTop === 'number' ? found.articleTop : 0,
      timeHidden: found.timeHidden === true,
    }
  } catch {
    return usual
  }
}

function isOwnMark(found: unknown): found is OwnMark {
  const { span, note } = (found ?? {}) as { span?: Partial<Span>; note?: unknown }
  return isText(note) && Number.isInteger(span?.start) && Number.isInteger(span?.end)
}

const place = (attemptId: Id) => `passage-desk-${attemptId}`

/** What a learner's tools remember of one attempt: on this device only, and gone when it is submitted. */
export class DeviceDesk {
  private desk: Desk
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly attemptId: Id,
    /** As it is before the learner touched it. */
    private readonly usual: Desk = emptyDesk,
  ) {
    this.desk = usual
  }

  readonly current = () => this.desk
  readonly first = () => this.usual

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Reads what is kept, and follows what another window writes, until it is closed. */
  open(): () => void {
    this.read()
    const follow = (event: StorageEvent) => event.key === place(this.attemptId) && this.read()
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }

  readonly change = (some: Partial<Desk>) => {
    this.desk = { ...this.desk, ...some }
    try {
      localStorage.setItem(place(this.attemptId), JSON.stringify(this.desk))
    } catch {
      // Full or forbidden: the tools work on this page, and forget when it is closed.
    }
    this.tell()
  }

  private read(): void {
    try {
      this.desk = deskFrom(localStorage.getItem(place(this.attemptId)), this.usual)
    } catch {
      // The device's storage is closed to us.
    }
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
