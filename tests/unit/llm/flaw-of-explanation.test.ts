import { expect, it } from 'vitest'
import { flawOfExplanation } from '@/lib/llm/flaw-of-explanation'

const asked = {
  keys: ['Mme Le Goff'],
  wrong: ['M. Kerléo', 'le préfet'],
  read: ['En 2019, Mme Le Goff a payé 1 300 euros, soit 4,2 % du budget.', 'Qui a payé ?', 'Mme Le Goff'],
}

it.each([
  [null, 'C’est Mme Le Goff qui a payé, en 2019.'],
  [null, 'Ce n’est pas M. Kerléo mais Mme Le Goff qui a payé.'],
  [null, 'Elle a payé 1300 euros, 4.2 % du budget.'],
  ['against-key', 'C’est M. KERLEO qui a payé.'],
  ['against-key', 'L’article dit que le préfet a payé.'],
  ['invented-number', 'Mme Le Goff a payé 42 % du budget.'],
  ['invented-number', 'Mme Le Goff a payé en 2018.'],
  ['unsafe', 'Voir https://prix.example.'],
])('finds %s in “%s”', (flaw, explanation) => {
  expect(flawOfExplanation(explanation, asked)).toBe(flaw)
})

it('does not find an option inside another word', () => {
  expect(flawOfExplanation('La préfecture a payé.', { keys: [], wrong: ['préfet', 'La'], read: [] })).toBe(
    'against-key',
  )
  expect(flawOfExplanation('La préfecture a payé.', { keys: [], wrong: ['préfet'], read: [] })).toBe(null)
})
