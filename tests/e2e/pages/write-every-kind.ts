import type { Locator } from '@playwright/test'
import type { Locale } from '../support/words'
import type { Instructor } from './instructor'
import { wordsOfEveryKind } from './words-of-every-kind'

/** How many questions are written. */
export const written = 9

/** Writes a question of every kind on the article of this language, in the forms of the bench. */
export async function writeEveryKind(desk: Instructor, locale: Locale): Promise<void> {
  const { say } = desk
  const words = wordsOfEveryKind[locale]
  const label = (key: string, params?: Record<string, string | number>) => say(`bench.editor.${key}`, params)
  const field = (form: Locator, key: string, params?: Record<string, string | number>) =>
    form.getByLabel(label(key, params), { exact: true })
  const options = async (form: Locator, texts: string[], right: number[]) => {
    for (const [index, text] of texts.entries()) await field(form, 'option', { number: index + 1 }).fill(text)
    for (const number of [1, 2, 3, 4, 5].slice(0, texts.length)) {
      const key = field(form, 'isKey', { number })
      if ((await key.isChecked()) !== right.includes(number)) await key.click()
    }
  }
  const judge = (form: Locator, truth: 'true' | 'false') =>
    form.getByLabel(say(`common.truth.${truth}`), { exact: true }).check()

  await desk.addQuestion('multiple-choice', words.choice, async form => {
    await form.getByRole('button', { name: label('removeOption', { number: 4 }) }).click()
    await options(form, words.choice.options, [1])
  })
  await desk.addQuestion('multiple-response', words.several, form =>
    options(form, words.several.options, [1, 2]),
  )
  await desk.addQuestion('true-false', words.truth, form => judge(form, 'true'))
  await desk.addQuestion('justified-true-false', words.proof, form => judge(form, 'false'))
  await desk.addQuestion('short-answer', words.typed, async form => {
    await field(form, 'key').fill(words.typed.key)
    await field(form, 'keyClass').selectOption('person')
  })
  await desk.addQuestion('numeric', words.number, async form => {
    await form.getByLabel(say('bench.numeric.text')).fill(words.number.text)
    await form.getByLabel(say('bench.numeric.value')).fill(words.number.value)
    await form.getByLabel(say('bench.numeric.unit')).fill(words.number.unit)
  })
  await desk.addQuestion('cloze', words.gap, async form => {
    await field(form, 'key').fill(words.gap.key)
    await field(form, 'keyClass').selectOption('place')
  })
  await desk.addQuestion('matching', words.pairs, async form => {
    for (const [index, [prompt, match]] of words.pairs.pairs.entries()) {
      await field(form, 'prompt', { number: index + 1 }).fill(prompt)
      await field(form, 'match', { number: index + 1 }).fill(match)
    }
    await form.getByRole('button', { name: label('addExtra') }).click()
    await field(form, 'extra', { number: 1 }).fill(words.pairs.extra)
  })
  await desk.addQuestion('ordering', words.order, async form => {
    await form.getByRole('button', { name: label('addItem') }).click()
    for (const [index, text] of words.order.items.entries())
      await field(form, 'item', { number: index + 1 }).fill(text)
    // Written in another order first, then put right by the buttons.
    await form.getByRole('button', { name: label('itemDown', { number: 1 }) }).click()
    await form.getByRole('button', { name: label('itemDown', { number: 2 }) }).click()
  })
}
