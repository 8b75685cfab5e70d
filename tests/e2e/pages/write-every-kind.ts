import type { Locator } from '@playwright/test'
import type { Instructor } from './instructor'

/** How many questions are written. */
export const written = 9

/** Writes a question of every kind on the article of the lighthouse, in the forms of the bench. */
export async function writeEveryKind(desk: Instructor): Promise<void> {
  const { say } = desk
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

  await desk.addQuestion(
    'multiple-choice',
    {
      stem: 'Qui est la gardienne du phare depuis 1998 ?',
      evidence: 'Yvonne Quéméner, gardienne du phare depuis 1998',
    },
    async form => {
      await form.getByRole('button', { name: label('removeOption', { number: 4 }) }).click()
      await options(form, ['Yvonne Quéméner', 'Solenn Madec', 'Anselme Le Dantec'], [1])
    },
  )
  await desk.addQuestion(
    'multiple-response',
    {
      stem: 'Lesquelles de ces personnes ont gardé le phare ?',
      evidence:
        'Yvonne Quéméner, gardienne du phare depuis 1998, quittera l’îlot à la fin du mois d’août. Elle avait succédé à son père, Hervé Quéméner',
    },
    form =>
      options(
        form,
        ['Yvonne Quéméner', 'Hervé Quéméner', 'Solenn Madec', 'Théodore Langlais', 'Anselme Le Dantec'],
        [1, 2],
      ),
  )
  await desk.addQuestion(
    'true-false',
    { stem: 'Le phare se dresse sur un îlot.', evidence: 'le phare se dresse sur un îlot' },
    form => judge(form, 'true'),
  )
  await desk.addQuestion(
    'justified-true-false',
    {
      stem: 'Le ministère de la Mer a déjà répondu au maire.',
      evidence: 'Le ministère de la Mer n’a pas encore répondu.',
    },
    form => judge(form, 'false'),
  )
  await desk.addQuestion(
    'short-answer',
    {
      stem: 'Qui a construit le phare ?',
      evidence: 'Il a été construit entre 1908 et 1913 par l’ingénieur Théodore Langlais.',
    },
    async form => {
      await field(form, 'key').fill('Théodore Langlais')
      await field(form, 'keyClass').selectOption('person')
    },
  )
  await desk.addQuestion(
    'numeric',
    {
      stem: 'Combien coûte chaque relève par hélicoptère ?',
      evidence: 'Chaque relève coûte 6 400 euros',
    },
    async form => {
      await form.getByLabel(say('bench.numeric.text')).fill('6 400 euros')
      await form.getByLabel(say('bench.numeric.value')).fill('6400')
      await form.getByLabel(say('bench.numeric.unit')).fill('euros')
    },
  )
  await desk.addQuestion(
    'cloze',
    {
      stem: 'Le siège de l’entreprise Armor Signal se trouve à ____.',
      evidence: 'l’entreprise Armor Signal, dont le siège se trouve à Lorient',
    },
    async form => {
      await field(form, 'key').fill('Lorient')
      await field(form, 'keyClass').selectOption('place')
    },
  )
  await desk.addQuestion(
    'matching',
    {
      stem: 'Associez chaque personne à sa fonction.',
      evidence: 'présidente du comité des pêches',
    },
    async form => {
      const pairs = [
        ['Anselme Le Dantec', 'maire'],
        ['Solenn Madec', 'présidente du comité des pêches'],
        ['Théodore Langlais', 'ingénieur'],
      ] as const
      for (const [index, [prompt, match]] of pairs.entries()) {
        await field(form, 'prompt', { number: index + 1 }).fill(prompt)
        await field(form, 'match', { number: index + 1 }).fill(match)
      }
      await form.getByRole('button', { name: label('addExtra') }).click()
      await field(form, 'extra', { number: 1 }).fill('ministre de la Mer')
    },
  )
  await desk.addQuestion(
    'ordering',
    {
      stem: 'Remettez ces événements dans l’ordre chronologique.',
      evidence: 'En décembre 2019, une tempête avait privé la station de Kerlaouen d’électricité',
    },
    async form => {
      await form.getByRole('button', { name: label('addItem') }).click()
      const items = [
        'la tempête à Kerlaouen',
        'la construction du phare',
        'l’arrivée d’Yvonne Quéméner',
        'le départ de la gardienne',
      ]
      for (const [index, text] of items.entries()) await field(form, 'item', { number: index + 1 }).fill(text)
      // Written in another order first, then put right by the buttons.
      await form.getByRole('button', { name: label('itemDown', { number: 1 }) }).click()
      await form.getByRole('button', { name: label('itemDown', { number: 2 }) }).click()
    },
  )
}
