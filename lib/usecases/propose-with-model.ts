import 'server-only'
import { setTimeout as pause } from 'node:timers/promises'
import { type Patience, usualPatience } from '@/lib/llm/ask-model'
import { findInstructions } from '@/lib/llm/find-instructions'
import { promptVersion } from '@/lib/llm/prompts-of'
import { propose } from '@/lib/llm/propose'
import { type Calling, callerOf } from '@/lib/llm/retry'
import type { Article } from '@/lib/model/article'
import type { Candidate } from '@/lib/model/candidate'
import type { Document } from '@/lib/model/document'
import {
  type ModelConnection,
  type ModelRole,
  type ModelRun,
  type ModelTrouble,
  type ProposedKind,
  proposedKinds,
  type Skill,
  skills,
} from '@/lib/model/language-model'
import type { QuestionKind } from '@/lib/model/question'
import { textOf } from '@/lib/model/span'
import { arrangeOptions, typesetLine } from '@/lib/questions/arrange-options'
import { type Checked, type Checking, checkProposal } from './check-proposal'

export type Proposing = {
  connection: ModelConnection
  /** Who is asked without the key; null is the same. */
  second: ModelConnection | null
  article: Article
  /** Our reading of it; null in a language that we do not read. */
  document: Document | null
  /** Our own questions about the article, all verified. */
  own: readonly Candidate[]
  /** How many should pass. */
  wanted: number
  kinds: readonly QuestionKind[] | null
  seed: number
  signal: AbortSignal
  mayCall: () => Promise<boolean>
  /** A question that passed everything, the moment it did; and how far the run is. */
  onPassed: (candidate: Candidate) => void
  onRun: (run: ModelRun) => void
  patience?: Patience
  wait?: (seconds: number, signal: AbortSignal) => Promise<void>
  mark?: string
}
export type ProposedByModel = { candidates: Candidate[]; run: ModelRun }

/** Proposals of one call; checks that go on at the same time; calls that bring nothing before the run gives up. */
const [perCall, atOnce, mostIdle] = [6, 3, 2]
/** The model may propose so many for each that is wanted. */
const patienceWithIt = 3

/** Never fails: what a model does not do is told in the run, and our own questions are there anyway. */
export async function proposeWithModel(given: Proposing): Promise<ProposedByModel> {
  const { article, wanted, signal } = given
  const began = performance.now()
  const candidates: Candidate[] = []
  const stems: string[] = []
  const drops = new Map<string, number>()
  const instructions = findInstructions(article.text)
  const usage = { calls: 0, input: 0, output: 0 }
  let proposed = 0
  let trouble: ModelTrouble | null = null
  let troubleWith: ModelRole = 'proposing'
  const stopFor = (why: ModelTrouble, role: ModelRole) => {
    if (trouble !== null) return
    trouble = why
    troubleWith = role
  }
  const run = (): ModelRun => ({
    prompts: promptVersion('propose', article),
    proposed,
    passed: candidates.length,
    chosen: 0,
    dropped: [...drops].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count),
    usage: { ...usage },
    seconds: Math.round((performance.now() - began) / 100) / 10,
    trouble,
    troubleWith,
    verifier: given.second?.model ?? null,
    instructions: instructions.map(span => textOf(article.text, span).trim()),
  })
  const kinds = proposedKinds.filter(kind => given.kinds === null || given.kinds.includes(kind))
  if (kinds.length === 0 || wanted === 0) return { candidates, run: run() }

  const stop = new AbortController()
  const calling = (connection: ModelConnection): Calling => ({
    connection,
    signal: AbortSignal.any([signal, stop.signal]),
    patience: given.patience ?? usualPatience,
    mayCall: given.mayCall,
    wait:
      given.wait ??
      ((seconds, until) => pause(seconds * 1000, undefined, { signal: until }).catch(() => undefined)),
    usage,
  })
  const call = callerOf(calling(given.connection))
  const verify = given.second ? callerOf(calling(given.second)) : call
  const mark = given.mark ?? crypto.randomUUID().replaceAll('-', '').slice(0, 16)
  const checking: Checking = { ...readingOf(given, kinds, instructions), call: verify, mark }
  const settle = (checked: Checked) => {
    if ('trouble' in checked) {
      // Aborted by ourselves, because there are enough: no trouble.
      if (!stop.signal.aborted) stopFor(checked.trouble, given.second ? 'verifying' : 'proposing')
      stop.abort()
    } else if ('dropped' in checked) drops.set(checked.dropped, (drops.get(checked.dropped) ?? 0) + 1)
    else if (candidates.length < wanted) {
      candidates.push(checked.passed)
      given.onPassed(checked.passed)
    }
    given.onRun(run())
    if (candidates.length >= wanted) stop.abort()
  }

  given.onRun(run())
  let idle = 0
  const going = () => candidates.length < wanted && proposed < wanted * patienceWithIt && !stop.signal.aborted
  while (going() && !signal.aborted && idle < mostIdle) {
    const before = proposed
    const checks = new Checks(atOnce)
    const words = propose(call, {
      article,
      mark,
      kinds,
      skills: turned(skills, proposed),
      count: Math.min(perCall, (wanted - candidates.length) * 2),
      avoid: stems,
    })
    let next = await words.next()
    for (; !next.done; next = await words.next()) {
      const { value } = next
      proposed++
      stems.push(...stemIn(value))
      checks.add(async () => {
        if (!stop.signal.aborted && !signal.aborted) settle(await checkProposal(value, checking))
      })
    }
    await checks.done()
    const ended = next.value
    if (ended && !stop.signal.aborted && !mayGoOn.has(ended)) {
      stopFor(ended, 'proposing')
      break
    }
    idle = proposed === before || ended ? idle + 1 : 0
    if (idle >= mostIdle && ended && !stop.signal.aborted) stopFor(ended, 'proposing')
  }
  if (signal.aborted) trouble = 'cancelled'
  return { candidates, run: run() }
}

/** After these another call may well bring something. */
const mayGoOn = new Set<ModelTrouble>(['cut', 'not-json', 'empty', 'wrong-language', 'too-slow'])

function readingOf(
  { article, document, own, seed }: Proposing,
  kinds: readonly ProposedKind[],
  instructions: Checking['reading']['instructions'],
): Omit<Checking, 'call' | 'mark'> {
  const arrange: Checking['reading']['arrange'] = (key, distractors, kind) =>
    arrangeOptions(key, distractors, { kind, language: article.language, seed })
  const typeset = (text: string) => typesetLine(text, article.language)
  const prompts = promptVersion('propose', article)
  const reading = { article, instructions, kinds, prompts, arrange, typeset }
  return { article, document, own, reading }
}

/** What comes first is asked for most: each call begins elsewhere. */
function turned(list: readonly Skill[], by: number): Skill[] {
  const at = by % list.length
  return [...list.slice(at), ...list.slice(0, at)]
}

function stemIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null && 'stem' in value && typeof value.stem === 'string'
    ? [value.stem]
    : []
}

/** Work of which only so much goes on at the same time; the rest waits in its order. */
class Checks {
  #running = 0
  #waiting: (() => Promise<void>)[] = []
  #all: Promise<void>[] = []

  constructor(private readonly most: number) {}

  add(work: () => Promise<void>): void {
    this.#all.push(
      new Promise((resolve, reject) => {
        this.#waiting.push(() => work().then(resolve, reject))
      }),
    )
    this.#next()
  }

  async done(): Promise<void> {
    await Promise.all(this.#all)
  }

  #next(): void {
    const work = this.#running < this.most ? this.#waiting.shift() : undefined
    if (!work) return
    this.#running++
    void work().finally(() => {
      this.#running--
      this.#next()
    })
  }
}
