import type { Id } from '@/lib/model/id'
import type { ResponseValue } from '@/lib/model/response'
import { type Outbox, readOutbox, type Shelf, type Waiting, writeOutbox } from './outbox'

/** What became of one save. `retry`: nobody answered, or the server could not; the rest is final. */
export type Sent =
  | { state: 'saved'; revision: number }
  | { state: 'conflict'; stored: { value: ResponseValue; revision: number } }
  | { state: 'refused'; words: string }
  | { state: 'retry' }

export type Send = (questionId: Id, value: ResponseValue, revision: number) => Promise<Sent>

export type Kept = {
  values: Readonly<Record<Id, ResponseValue>>
  /** How many responses the server does not have yet. */
  unsaved: number
  phase: 'resting' | 'saving' | 'waiting' | 'refused'
  /** Something was saved since the page was opened. */
  savedOnce: boolean
  refusal: string | null
  /** Questions whose stored response replaced what was given here: another window was first. */
  overtaken: readonly Id[]
}

type Timer = { after: (ms: number, work: () => void) => unknown; stop: (timer: unknown) => void }
type Parts = {
  responses: readonly { questionId: Id; value: ResponseValue; revision: number }[]
  send: Send
  shelf: Shelf
  timer: Timer
}

const rest = 600
const firstWait = 1_000
const longestWait = 30_000

// Both sides make values from one schema, `kind` first: equal values are written alike.
const same = (a: ResponseValue, b: ResponseValue) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Keeps responses until the server has them: on the page at once, on the device's shelf until they are saved,
 * and sent one after another, again and again with longer waits when nobody answers.
 */
export class ResponseKeeper {
  private kept: Kept
  private readonly revisions: Record<Id, number> = {}
  private outbox: Outbox = {}
  private readonly listeners = new Set<() => void>()
  private running: Promise<void> | null = null
  private timer: unknown = null
  private wait = firstWait

  constructor(private readonly parts: Parts) {
    const values: Record<Id, ResponseValue> = {}
    for (const { questionId, value, revision } of parts.responses) {
      values[questionId] = value
      this.revisions[questionId] = revision
    }
    this.kept = { values, unsaved: 0, phase: 'resting', savedOnce: false, refusal: null, overtaken: [] }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly current = () => this.kept

  /** Takes up what an earlier visit could not send. */
  open(known: ReadonlySet<Id>): void {
    const found = readOutbox(this.parts.shelf)
    const values = { ...this.kept.values }
    for (const [questionId, waiting] of Object.entries(found)) {
      const stored = values[questionId]
      if (!known.has(questionId) || (stored && same(stored, waiting.value))) continue
      this.outbox[questionId] = waiting
      values[questionId] = waiting.value
    }
    this.change({ values })
    void this.sendAll()
  }

  /** A response was given; `typed` ones are sent when the hand rests. */
  give(questionId: Id, value: ResponseValue, typed: boolean): void {
    const before = this.outbox[questionId]
    this.outbox[questionId] = {
      value,
      revision: before?.revision ?? this.revisions[questionId] ?? 0,
      tried: before?.tried ?? null,
    }
    this.change({
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
  }

  private async run(): Promise<void> {
    for (let next = this.first(); next; next = this.first()) {
      const [questionId, waiting] = next
      this.change({ phase: 'saving' })
      // Kept before it is sent: an answer that gets lost must not make our own words look like another window's.
      const tried = waiting.value
      this.outbox[questionId] = { ...waiting, tried }
      const sent = await this.parts.send(questionId, tried, waiting.revision)
      if (sent.state === 'retry') return this.again()
      if (sent.state === 'refused') return this.change({ phase: 'refused', refusal: sent.words })
      this.wait = firstWait
      this.settle(questionId, waiting, sent)
    }
    this.change({ phase: 'resting' })
  }

  private settle(
    questionId: Id,
    waiting: Waiting,
    sent: Extract<Sent, { state: 'saved' | 'conflict' }>,
  ): void {
    const tried = waiting.value
    const now = this.outbox[questionId]
    const stored = sent.state === 'saved' ? { value: tried, revision: sent.revision } : sent.stored
    const ours = same(stored.value, tried) || (waiting.tried !== null && same(stored.value, waiting.tried))
    this.revisions[questionId] = stored.revision
    if (now && ours && !same(now.value, stored.value))
      this.outbox[questionId] = { value: now.value, revision: stored.revision, tried: null }
    else delete this.outbox[questionId]
    this.change(
      ours
        ? { savedOnce: true }
        : {
            values: { ...this.kept.values, [questionId]: stored.value },
            overtaken: [...this.kept.overtaken, questionId],
          },
    )
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
    writeOutbox(this.parts.shelf, this.outbox)
    this.kept = { ...this.kept, ...some, unsaved: Object.keys(this.outbox).length }
    for (const listener of this.listeners) listener()
  }
}
