import { afterAll, beforeAll, expect, it } from 'vitest'
import { Elements } from '@/lib/llm/elements-of'
import type { ProposalReply } from '@/lib/llm/reply-schema'
import type { ReadableArticle } from '@/lib/model/article'
import { proposedKinds } from '@/lib/model/language-model'
import { textOf } from '@/lib/model/span'
import { arrangeOptions, typesetLine } from '@/lib/questions/arrange-options'
import { bodyOf } from '@/lib/questions/body-of'
import { type Checking, checkProposal } from '@/lib/usecases/check-proposal'
import { articleOf, askedOf } from '../../support/models/article-of'
import { asProposal } from '../../support/models/as-proposal'
import { flaws } from '../../support/models/flaws'
import { goodInEnglish, goodInFrench } from '../../support/models/good-proposals'
import { HonestReader } from '../../support/models/honest-reader'
import { patientCaller } from '../../support/models/patient-caller'
import { standInModel } from '../../support/models/stand-in-model'

const reader = new HonestReader()
let model: Awaited<ReturnType<typeof standInModel>>
let checked: { article: ReadableArticle; checking: Checking; good: ProposalReply[]; written: number }[]

const texts = [
  { path: 'tests/fixtures/articles/dam-page.txt', written: goodInFrench },
  { path: 'tests/fixtures/articles/lighthouse-page.txt', written: goodInEnglish },
  { path: 'prisma/seed/french.txt', written: [] },
  { path: 'prisma/seed/english.txt', written: [] },
]

beforeAll(async () => {
  model = await standInModel(received => reader.answer(received))
  const call = patientCaller(model)
  checked = texts.map(({ path, written }) => {
    const article = articleOf(path)
    const { document, candidates } = askedOf(article)
    const { language } = article
    const reading: Checking['reading'] = {
      article,
      instructions: [],
      kinds: proposedKinds,
      prompts: 101,
      arrange: (key, distractors, kind) => arrangeOptions(key, distractors, { kind, language, seed: 3 }),
      typeset: text => typesetLine(text, language),
    }
    // What our engine asks with six lots of distractors and no rule says a word against, as a model would have proposed it.
    const ours = [candidates, ...[2, 3, 4, 5, 6].map(seed => askedOf(article, seed).candidates)]
    const proposals = ours
      .flat()
      .filter(one => bodyOf(one, article).findings.length === 0)
      .flatMap(one => asProposal(one, article) ?? [])
      .filter(({ evidence }) => evidence.every(one => one.split(/\s+/).length >= 4))
    const own = [...new Map(proposals.map(one => [JSON.stringify(one), one])).values()]
    // Our own reading is left out: everything has to be asked.
    const checking = { article, document, own: [], reading, call, mark: 'a1b2c3d4e5f60718' }
    return { article, checking, good: [...written, ...own], written: written.length }
  })
}, 300_000)
afterAll(() => model.close())

it('drops at most a tenth of good proposals, and each that passes stands on words of the article', async () => {
  let asked = 0
  const dropped: string[] = []
  for (const { article, checking, good } of checked)
    for (const reply of good) {
      asked++
      reader.learn(reply.stem, reply.options, [reply.key])
      const result = await checkProposal(reply, checking)
      if (!('passed' in result)) {
        dropped.push(`${'dropped' in result ? result.dropped : result.trouble}: ${reply.stem}`)
        continue
      }
      expect(result.passed.evidence.length).toBeGreaterThan(0)
      for (const [at, span] of result.passed.evidence.entries())
        expect(bare(textOf(article.text, span))).toBe(bare(reply.evidence[at] ?? ''))
    }
  expect(asked).toBeGreaterThanOrEqual(500)
  expect(dropped.length / asked, dropped.join('\n')).toBeLessThanOrEqual(0.1)
})

const bare = (text: string) => text.replace(/[«»“”"’'\s\u00a0\u202f]/g, '')

it('passes at most one flawed proposal in fifty', async () => {
  const passed: string[] = []
  const tried = new Map<string, number>()
  for (const [at, { article, checking, good, written }] of checked.entries()) {
    const other = checked[(at + 1) % checked.length]?.article ?? article
    // What was written by hand, and some of each kind of ours.
    const some = [...good.slice(0, written), ...spread(good.slice(written), 24)]
    for (const [index, reply] of some.entries())
      for (const [name, flaw] of Object.entries(flaws)) {
        const stranger = some[(index + 5) % some.length] ?? reply
        if (name === 'wrong short key' && (stranger.kind === 'true-false' || stranger.key === reply.key))
          continue
        const made = flaw({ reply, article, other, at: index, stranger })
        if (!made) continue
        tried.set(name, (tried.get(name) ?? 0) + 1)
        if (made.asked)
          reader.learn(
            made.asked.reply.stem,
            made.asked.reply.options,
            made.asked.truth,
            made.asked.guessable,
          )
        const result = await checkProposal(asRead(made.reply), checking)
        if ('passed' in result) passed.push(`${name}: ${JSON.stringify(made.reply)}`)
      }
  }
  const all = [...tried.values()].reduce((sum, count) => sum + count, 0)
  expect(Object.keys(flaws).filter(name => !tried.has(name))).toEqual([])
  expect(all).toBeGreaterThanOrEqual(500)
  expect(passed.length / all, passed.join('\n')).toBeLessThanOrEqual(0.02)
})

/** As the words of a reply come to be read: what is no JSON is nothing. */
function asRead(reply: unknown): unknown {
  const [first] = new Elements().add(
    typeof reply === 'string' ? reply : `{"questions":[${JSON.stringify(reply)}]}`,
  )
  return first?.value
}

function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(list.length / most))
  return list.filter((_, at) => at % step === 0).slice(0, most)
}
