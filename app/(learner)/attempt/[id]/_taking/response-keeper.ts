import type { Id } from '@/lib/model/id'
import type { ResponseValue } from '@/lib/model/response'
import { distinct, type Known, type Shelf, type Stored, sameWritten as same, type Waiting } from './outbox'
import type { Tabs, TabWord } from './sibling-tabs'

/** What became of one save. `retry`: nobody answered, or the server could not; the rest is final. */
export type Sent =
  | { state: 'saved'; revision: number }
  | { state: 'conflict'; stored: Stored }
  | { state: 'refused'; words: string }
  | { state: 'retry' }

export type Send = (questionId: Id, value: ResponseValue, revision: number) => Promise<Sent>

export type Kept = {
  values: Readonly<Record<Id, ResponseValue>>
  /** How many responses the server does not have yet. */
  unsaved: number
  /** Whether the device keeps what is unsaved; else it lives on the page only. */
  onDevice: boolean
  phase: 'resting' | 'saving' | 'waiting' | 'refused'
  /** Something was saved since the page was opened. */
  savedOnce: boolean
  refusal: string | null
  /** Questions whose stored response replaced what was given here: another device was first. */
  overtaken: readonly Id[]
}

type Timer = { after: (ms: number, work: () => void) => unknown; stop: (timer: unknown) => void }
type Parts = {
  responses: readonly { questionId: Id; value: ResponseValue; revision: number }[]
  send: Send
  shelf: Shelf
  tabs: Tabs
  timer: Timer
  /** Milliseconds by the device's clock: it orders what the windows of this device give, and nothing else. */
  now: () => number
}

const rest = 600
const firstWait = 1_000
const longestWait = 30_000
/** How long another window has to send what it took, before this one sends it too. */
const siblingWait = 6_000

/**
 * Keeps responses until the server has them: on the page at once, on the device's shelf until they are saved,
 * and sent one after another, again and again with longer waits when nobody answers.
 */
export class ResponseKeeper {
  private kept: Kept
  private readonly revisions: Record<Id, number> = {}
  private readonly outbox: Record<Id, Waiting> = {}
  /** What other windows of this device gave last. */
  private readonly heard: Record<Id, { value: ResponseValue; at: number }> = {}
  private readonly listeners = new Set<() => void>()
  private questions: ReadonlySet<Id> = new Set()
  private running: Promise<void> | null = null
  private timer: unknown = null
  private adopting: unknown = null
  private deafen: () => void = () => undefined
  private wait = firstWait
  private last = 0

  constructor(private readonly parts: Parts) {
    const values: Record<Id, ResponseValue> = {}
    for (const { questionId, value, revision } of parts.responses) {
      values[questionId] = value
      this.revisions[questionId] = revision
    }
    const some = { unsaved: 0, onDevice: true, savedOnce: false, refusal: null, overtaken: [] }
    this.kept = { values, phase: 'resting', ...some }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly current = () => this.kept

  /** Takes up what an earlier visit could not send, and what it knew when this page is older than that. */
  open(questions: ReadonlySet<Id>): void {
    this.questions = questions
    this.deafen = this.parts.tabs.hear(word => this.hear(word))
    const values = { ...this.kept.values }
    const known = this.parts.shelf.known()
    for (const questionId of questions) {
      const revision = this.revisions[questionId] ?? 0
      const [before, value] = [known[questionId], values[questionId]]
      if (before && before.revision > revision) {
        values[questionId] = before.value
        this.revisions[questionId] = before.revision
      } else if (value && revision > (before?.revision ?? 0))
        this.know(questionId, { value, revision, at: 0 })
    }
    this.change({ values })
    this.adopt(0)
  }

  /** A response was given; `typed` ones are sent when the hand rests. */
  give(questionId: Id, value: ResponseValue, typed: boolean): void {
    const before = this.outbox[questionId]
    // Later than everything before it, even when the clock of the device is set back: the later response counts.
    const { shelf, now } = this.parts
    const until = [shelf.known()[questionId]?.at, shelf.waiting()[questionId]?.at, this.heard[questionId]?.at]
    this.last = Math.max(now(), this.last + 1, ...until.map(at => (at ?? 0) + 1))
    const waiting = {
      value,
      revision: before?.revision ?? this.revisions[questionId] ?? 0,
      tried: before?.tried ?? [],
      at: this.last,
    }
    const onDevice = this.put(questionId, waiting)
    this.parts.tabs.say({ said: 'given', questionId, value, at: waiting.at })
    this.change({
      onDevice,
      values: { ...this.kept.values, [questionId]: value },
      overtaken: this.kept.overtaken.filter(id => id !== questionId),
    })
    if (typed) this.later(rest)
    else void this.sendAll()
  }

  /** Sends what waits, now. True when the server has everything. */
  async sendAll(): Promise<boolean> {
    this.parts.timer.stop(this.timer)
    while (this.kept.phase !== 'refused' && this.first()) {
      this.running ??= this.run().finally(() => {
        this.running = null
      })
      await this.running
      if (this.kept.phase === 'waiting') break
    }
    return Object.keys(this.outbox).length === 0
  }

  close(): void {
    this.parts.timer.stop(this.timer)
    this.parts.timer.stop(this.adopting)
    this.deafen()
  }

  private async run(): Promise<void> {
    for (let next = this.first(); next; next = this.first()) {
      const [questionId, waiting] = next
      const known = this.parts.shelf.known()[questionId]
      const later = this.parts.shelf.waiting()[questionId]
      if ((later && later.at > waiting.at) || (known && known.at >= waiting.at)) {
        this.giveWay(questionId, waiting, later && later.at > (known?.at ?? 0) ? later : known)
        continue
      }
      this.change({ phase: 'saving' })
      // Kept before it is sent: an answer that gets lost must not make our own words look like another device's.
      const tried = waiting.value
      this.put(questionId, { ...waiting, tried: distinct([tried, ...waiting.tried]) })
      // What another window of this device saved meanwhile is replaced: the later response counts.
      const revision = Math.max(waiting.revision, known?.revision ?? 0)
      const sent = await this.parts.send(questionId, tried, revision)
      if (sent.state === 'retry') return this.again()
      if (sent.state === 'refused') return this.change({ phase: 'refused', refusal: sent.words })
      this.wait = firstWait
      this.settle(questionId, waiting, revision, sent)
    }
    this.change({ phase: 'resting' })
  }

  /**
   * What waits is done with when the server has written this very response: it then says the next revision (or the same
   * one, when nothing can be written any more), and nothing that is still on its way can come over it. Else it is sent again
   * over what is stored now.
   */
  private settle(
    questionId: Id,
    waiting: Waiting,
    revision: number,
    sent: Extract<Sent, { state: 'saved' | 'conflict' }>,
  ): void {
    const tried = waiting.value
    const now = this.outbox[questionId]
    const stored = sent.state === 'saved' ? { value: tried, revision: sent.revision } : sent.stored
    const elsewhere = this.parts.shelf.waiting()[questionId]?.tried ?? []
    const known = this.parts.shelf.known()[questionId]?.value
    const mine = [tried, ...waiting.tried, ...elsewhere, known, this.heard[questionId]?.value]
    const ours = mine.some(value => value && same(stored.value, value))
    const written = sent.state === 'saved' && (sent.revision === revision + 1 || sent.revision === revision)
    this.know(questionId, { ...stored, at: written ? waiting.at : 0 })
    if (now && ours && !(written && now.at === waiting.at))
      this.put(questionId, { ...now, revision: stored.revision })
    else {
      delete this.outbox[questionId]
      this.parts.shelf.drop(questionId, now?.at ?? waiting.at)
    }
    this.change(
      ours
        ? { savedOnce: true }
        : {
            values: { ...this.kept.values, [questionId]: stored.value },
            overtaken: [...this.kept.overtaken, questionId],
          },
    )
  }

  /** Another window of this device has a later response, saved or about to be. */
  private giveWay(questionId: Id, waiting: Waiting, later: Stored | undefined): void {
    delete this.outbox[questionId]
    this.parts.shelf.drop(questionId, waiting.at)
    this.waitForSibling()
    if (!later) return
    this.revisions[questionId] = Math.max(this.revisions[questionId] ?? 0, later.revision)
    this.change({ values: { ...this.kept.values, [questionId]: later.value } })
  }

  private waitForSibling(): void {
    this.parts.timer.stop(this.adopting)
    this.adopting = this.parts.timer.after(siblingWait, () => this.adopt(siblingWait))
  }

  private hear(word: TabWord): void {
    const { questionId } = word
    if (!this.questions.has(questionId)) return
    const mine = this.outbox[questionId]
    if (word.said === 'given') {
      this.heard[questionId] = word
      if (mine && mine.at >= word.at) return
      // The same person gave another response, later: that one counts, and its window sends it.
      delete this.outbox[questionId]
      this.waitForSibling()
      this.change({ values: { ...this.kept.values, [questionId]: word.value } })
      return
    }
    if (word.revision <= (this.revisions[questionId] ?? 0)) return
    this.revisions[questionId] = word.revision
    if (mine && mine.at <= word.at) {
      delete this.outbox[questionId]
      this.parts.shelf.drop(questionId, mine.at)
    } else if (mine) this.put(questionId, { ...mine, revision: word.revision })
    const later = this.outbox[questionId] ?? this.parts.shelf.waiting()[questionId]
    if (!later) this.change({ values: { ...this.kept.values, [questionId]: word.value } })
  }

  /** Sends what is on the shelf for longer than `age`: its window is gone, or cannot send. */
  private adopt(age: number): void {
    const values = { ...this.kept.values }
    const known = this.parts.shelf.known()
    for (const [questionId, waiting] of Object.entries(this.parts.shelf.waiting())) {
      const mine = this.outbox[questionId]
      if (!this.questions.has(questionId) || (mine && mine.at >= waiting.at)) continue
      // A clock that was set back meanwhile must not make it wait.
      const old = this.parts.now() - waiting.at
      if (old >= 0 && old < age) continue
      // Not because the page shows it: it may be an old one, or something else may be on its way.
      if ((known[questionId]?.at ?? 0) >= waiting.at) {
        this.parts.shelf.drop(questionId, waiting.at)
        continue
      }
      this.outbox[questionId] = waiting
      values[questionId] = waiting.value
    }
    this.change({ values })
    void this.sendAll()
  }

  private know(questionId: Id, known: Known): void {
    this.revisions[questionId] = known.revision
    this.parts.shelf.know(questionId, known)
    this.parts.tabs.say({ said: 'saved', questionId, ...known })
  }

  private put(questionId: Id, waiting: Waiting): boolean {
    this.outbox[questionId] = waiting
    return this.parts.shelf.keep(questionId, waiting)
  }

  private again(): void {
    this.change({ phase: 'waiting' })
    this.later(this.wait)
    this.wait = Math.min(this.wait * 2, longestWait)
  }

  private later(ms: number): void {
    this.parts.timer.stop(this.timer)
    this.timer = this.parts.timer.after(ms, () => void this.sendAll())
  }

  private first(): [Id, Waiting] | undefined {
    return Object.entries(this.outbox)[0]
  }

  private change(some: Partial<Kept>): void {
    this.kept = { ...this.kept, ...some, unsaved: Object.keys(this.outbox).length }
    for (const listener of this.listeners) listener()
  }
}
