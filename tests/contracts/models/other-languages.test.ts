import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProposalReply } from '@/lib/llm/reply-schema'
import { proposedKinds } from '@/lib/model/language-model'
import { textOf } from '@/lib/model/span'
import { arrangeOptions, typesetLine } from '@/lib/questions/arrange-options'
import { type Checking, checkProposal } from '@/lib/usecases/check-proposal'
import { type Proposing, proposeWithModel } from '@/lib/usecases/propose-with-model'
import { cleanedOf } from '../../support/models/article-of'
import { goodInGerman } from '../../support/models/good-in-german'
import { goodInSpanish } from '../../support/models/good-in-spanish'
import { HonestReader } from '../../support/models/honest-reader'
import { patientCaller } from '../../support/models/patient-caller'
import { type Script, standInModel } from '../../support/models/stand-in-model'

const texts = [
  { tag: 'es', path: 'tests/fixtures/other-languages/spanish.txt', good: goodInSpanish, named: 'Spanish' },
  { tag: 'de', path: 'tests/fixtures/other-languages/german.txt', good: goodInGerman, named: 'German' },
] as const

const reader = new HonestReader()
let model: Awaited<ReturnType<typeof standInModel>>
beforeAll(async () => {
  model = await standInModel(received => reader.answer(received))
})
afterAll(() => model.close())

function checkingOf(path: string): Checking {
  const article = cleanedOf(path)
  const { language } = article
  const call = patientCaller(model)
  const reading: Checking['reading'] = {
    article,
    instructions: [],
    kinds: proposedKinds,
    prompts: 101,
    arrange: (key, distractors, kind) => arrangeOptions(key, distractors, { kind, language, seed: 3 }),
    typeset: text => typesetLine(text, language),
  }
  return { article, document: null, own: [], reading, call, mark: 'a1b2c3d4e5f60718' }
}

describe.each(texts)('a model’s questions about an article in $named', ({ tag, path, good, named }) => {
  const checking = () => checkingOf(path)
  const verdictOn = async (reply: unknown, asked?: ProposalReply, truth?: string[], guessable = false) => {
    if (asked) reader.learn(asked.stem, asked.options, truth ?? [asked.key], guessable)
    const checked = await checkProposal(reply, checking())
    return 'passed' in checked ? 'passed' : 'dropped' in checked ? checked.dropped : checked.trouble
  }

  it('pass when they are good, and stand on words of the article', async () => {
    const { article } = checking()
    expect(article.language).toBe(tag)
    for (const reply of good) {
      reader.learn(reply.stem, reply.options, [reply.key])
      const checked = await checkProposal(reply, checking())
      if (!('passed' in checked)) throw new Error(`${JSON.stringify(checked)}: ${reply.stem}`)
      expect(checked.passed.evidence.map(span => textOf(article.text, span))).toEqual(reply.evidence)
    }
  })

  it('are dropped when the evidence is invented, of something else or put together', async () => {
    for (const reply of good) {
      const [first = ''] = reply.evidence
      const changed = first.replace(/\p{Ll}{5,}/u, word => [...word].reverse().join(''))
      expect(await verdictOn({ ...reply, evidence: [changed] }, reply)).toBe('evidence-invented')
      expect(await verdictOn({ ...reply, evidence: [`${first} ${first}`] }, reply)).toBe('evidence-invented')
    }
    const typed = good.filter(({ kind }) => kind === 'short-answer')
    for (const reply of typed) {
      const elsewhere = checking().article.paragraphs.at(-1) ?? ''
      expect(await verdictOn({ ...reply, evidence: [elsewhere] }, reply), reply.stem).toBe(
        'evidence-without-key',
      )
    }
  })

  it('are dropped when somebody who is not told the key finds another, several, none, or needs no article', async () => {
    for (const reply of good.filter(({ kind }) => kind === 'multiple-choice')) {
      const [wrong = ''] = reply.options.filter(option => option !== reply.key)
      expect(await verdictOn(reply, reply, [wrong])).toBe('another-key')
      expect(await verdictOn(reply, reply, [reply.key, wrong])).toBe('several-right')
      expect(await verdictOn(reply, reply, [])).toBe('not-answered')
      expect(await verdictOn(reply, reply, [reply.key], true)).toBe('guessable')
    }
    for (const reply of good.filter(({ kind }) => kind === 'true-false'))
      expect(await verdictOn(reply, reply, [reply.key === 'true' ? 'false' : 'true'])).toBe('another-key')
    for (const reply of good.filter(({ kind }) => kind === 'short-answer'))
      expect(await verdictOn(reply, reply, ['algo / etwas'])).toBe('another-key')
  })

  it('are dropped when their form is wrong', async () => {
    for (const reply of good.filter(({ kind }) => kind === 'multiple-choice')) {
      const told = (made: ProposalReply) => verdictOn(made, made)
      const [wrong = ''] = reply.options.filter(option => option !== reply.key)
      const swap = (option: string) => ({
        ...reply,
        options: reply.options.map(one => (one === wrong ? option : one)),
      })
      expect(await told(swap(`${reply.key.toUpperCase()} `))).toBe('duplicate-options')
      expect(await told(swap(`${reply.key}, ${reply.key.toLowerCase()} ${reply.key}`))).not.toBe('passed')
      expect(await told({ ...reply, key: `${reply.key}.` })).toBe('key-not-one-option')
      const key = `${reply.key} ${reply.evidence.join(' ')} ${reply.evidence.join(' ')}`
      const long = { ...reply, key, options: reply.options.map(one => (one === reply.key ? key : one)) }
      expect(await told(long)).not.toBe('passed')
      expect(await told({ ...reply, stem: reply.stem.replace('?', `: ${reply.key}?`) })).toMatch(/^key-/)
      expect(await told({ ...reply, stem: reply.stem.replace(/[¿?]/gu, '') })).toBe('no-question-mark')
      const run = checking()
        .article.text.split(/\s+/)
        .slice(12, 24)
        .join(' ')
        .replace(/[.!?¿]/gu, '')
      expect(await told({ ...reply, stem: reply.stem.replace('?', `, ${run}?`) })).not.toBe('passed')
    }
  })

  it('are dropped when they are in another language', async () => {
    for (const reply of good.filter(({ kind }) => kind === 'multiple-choice')) {
      for (const stem of [
        'What is the reason for which the work that was planned has been put off by the council?',
        'Pour quelle raison les travaux qui étaient prévus ont-ils été repoussés par la mairie ?',
      ])
        expect(await verdictOn({ ...reply, stem }, { ...reply, stem })).toBe('wrong-language')
      const other = (tag === 'es' ? goodInGerman : goodInSpanish)[0]
      if (other) expect(await verdictOn({ ...other, evidence: reply.evidence }, other)).toBe('wrong-language')
    }
  })

  it('are asked for in its language, each is asked again, and what passes is told', async () => {
    const script: Script = received => {
      if (received.prompt.includes('"questions"'))
        return { say: JSON.stringify({ questions: good }), pieces: 9 }
      return reader.answer(received)
    }
    for (const { stem, options, key } of good) reader.learn(stem, options, [key])
    model.follow(script)
    model.received.length = 0
    const article = cleanedOf(path)
    const passed: string[] = []
    const given: Proposing = {
      ...{ connection: model.connection(), second: null, article, document: null, own: [] },
      ...{ wanted: good.length, kinds: null, seed: 1, signal: new AbortController().signal },
      mayCall: async () => true,
      onPassed: ({ content }) => passed.push(content.stem),
      onRun: () => undefined,
      wait: async () => undefined,
    }
    const { candidates, run } = await proposeWithModel(given)
    expect(run.trouble).toBeNull()
    expect(candidates.map(({ content }) => content.stem)).toEqual(passed)
    expect([...passed].sort()).toEqual(good.map(({ stem }) => stem).sort())
    const proposing = model.received.filter(({ prompt }) => prompt.includes('"questions"'))
    expect(proposing[0]?.system).toContain(`in ${named}`)
    // With the article once, and without it at least once, for each that passed.
    const asked = model.received.filter(({ prompt }) => !prompt.includes('"questions"'))
    for (const stem of passed) {
      const own = asked.filter(({ prompt }) => prompt.includes(JSON.stringify(stem)))
      expect(
        own.some(({ prompt }) => prompt.includes('<<<')),
        stem,
      ).toBe(true)
      expect(
        own.some(({ prompt }) => !prompt.includes('<<<')),
        stem,
      ).toBe(true)
    }
  })
})
