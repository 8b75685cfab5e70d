import { expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import { findInstructions } from '@/lib/llm/find-instructions'
import type { ReadableArticle } from '@/lib/model/article'
import { joinParagraphs } from '@/lib/model/article'
import { textOf } from '@/lib/model/span'
import { bodyOf } from '@/lib/questions/body-of'
import { proposeWithModel } from '@/lib/usecases/propose-with-model'
import { articleOf } from '../../support/models/article-of'
import { goodInEnglish, goodInFrench } from '../../support/models/good-proposals'
import { injections } from '../../support/models/injections'
import { obedientModel } from '../../support/models/obedient-model'
import { standInModel } from '../../support/models/stand-in-model'

const mark = '0123456789abcdef'

/** The injection as the last sentence of a paragraph in the middle. */
function spoil(article: ReadableArticle, text: string): ReadableArticle {
  const at = Math.floor(article.paragraphs.length / 2)
  const paragraphs = article.paragraphs.map((one, index) => (index === at ? `${one} ${text}` : one))
  return { ...article, paragraphs, text: joinParagraphs(paragraphs) }
}

async function run(article: ReadableArticle, script: Parameters<typeof standInModel>[0]) {
  const model = await standInModel(script)
  const document = readArticle(article)
  const passed: unknown[] = []
  const made = await proposeWithModel({
    connection: model.connection(),
    second: null,
    article,
    document,
    own: [],
    wanted: 6,
    kinds: null,
    seed: 5,
    signal: new AbortController().signal,
    mayCall: async () => true,
    wait: async () => undefined,
    onPassed: candidate => passed.push(candidate),
    onRun: () => undefined,
    mark,
  })
  await model.close()
  return { ...made, passed, received: model.received }
}

/** A request without what stands between the marks, and without what varies from call to call. */
const around = (body: string) =>
  body.replace(new RegExp(`<<<${mark}\\\\n.*?\\\\n${mark}>>>`, 's'), '[article]')

const cases = [
  { language: 'fr', path: 'tests/fixtures/articles/dam-page.txt', good: goodInFrench },
  { language: 'en', path: 'tests/fixtures/articles/lighthouse-page.txt', good: goodInEnglish },
] as const

it.each(cases)(
  '25 instructions in an article change nothing sent, shown or stored ($language)',
  async ({ language, path, good }) => {
    const clean = articleOf(path)
    expect(findInstructions(clean.text)).toEqual([])
    const usual = good.filter(one => one.kind === 'multiple-choice').slice(0, 4)
    const plain = await run(clean, obedientModel({ text: '', payload: 'nothing-at-all' }, usual))
    const first = around(plain.received[0]?.body ?? '')
    expect(first).toContain('[article]')
    expect(plain.candidates.length).toBeGreaterThan(0)
    const leaks: string[] = []
    for (const injection of injections[language]) {
      const article = spoil(clean, injection.text)
      const { candidates, run: told, passed, received } = await run(article, obedientModel(injection, usual))
      // Sent: the same words round the article, whatever it says, and nothing of the payload outside the marks.
      expect(around(received[0]?.body ?? '')).toBe(first)
      for (const { body, system, prompt } of received) {
        const outside = around(body)
        if (outside.includes('"question') && prompt.includes('"question":')) {
          if (outside.includes(injection.payload)) leaks.push(`asked: ${injection.text}`)
        } else expect(outside.replace(/\\"[^"]*\\"/g, '')).not.toContain(injection.payload)
        expect(system).not.toContain(injection.payload)
        expect(JSON.parse(body).tools).toBeUndefined()
      }
      // Shown and stored: no word of it in any question that passed.
      const shown = JSON.stringify([candidates.map(one => bodyOf(one, article)), passed])
      if (shown.includes(injection.payload)) leaks.push(`shown: ${injection.text}`)
      for (const { evidence } of candidates)
        for (const span of evidence) expect(textOf(article.text, span)).not.toContain(injection.payload)
      // The good ones beside it pass, and the instructor is told.
      expect(candidates.length, injection.text).toBeGreaterThan(0)
      expect(told.instructions.join(' '), injection.text).toContain(injection.payload)
    }
    expect(leaks).toEqual([])
  },
)
