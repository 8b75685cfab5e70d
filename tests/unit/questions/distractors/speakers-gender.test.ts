import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { distractorsFor } from '@/lib/questions/distractors/distractors-for'
import { aDocument } from '../../../support/a-document'

const people =
  'Anne Morvane a visité Norbourg jeudi avec Claire Dastel, Marie Tarn, Paul Brenn et Luc Varden. « Le port est calme », a dit Marie Tarn. « La mer est belle », a dit Claire Dastel. « Il fait froid », a dit Paul Brenn. « Le vent tourne », a dit Luc Varden. Anne Morvane est partie.'
const inEnglish =
  'Anne Morvane visited Tarnby on Thursday with Claire Dastel, Mary Tarn, Paul Brenn and Luke Varden. “The harbour is calm,” said Mary Tarn. “The sea is high,” said Claire Dastel. “It is cold,” said Paul Brenn. “The wind turns,” said Luke Varden. Anne Morvane left.'

const beside = (language: Language, stem: string) => {
  const document = aDocument(language, language === 'fr' ? people : inEnglish)
  return distractorsFor({
    key: 'Anne Morvane',
    keySpan: { start: 0, end: 12 },
    class: 'person',
    stem,
    document,
    random: () => 0.5,
  })
}
const men = ['Paul Brenn', 'Luc Varden', 'Luke Varden']

describe('whoever may have said it', () => {
  it('is a woman where the words tell that a woman speaks', () => {
    const stems = ['Je n’ai jamais pêché avec mon mari', 'J’ai été rémunérée par la ville'].map(
      words => `Qui a dit : « ${words} » ?`,
    )
    for (const stem of stems) {
      expect(beside('fr', stem).length).toBeGreaterThan(1)
      for (const man of men) expect(beside('fr', stem)).not.toContain(man)
    }
    expect(beside('en', 'Who said: “I never fished with my husband”?')).not.toContain('Paul Brenn')
  })

  it('is whoever speaks where they tell nothing', () => {
    expect(beside('fr', 'Qui a dit : « La criée ouvre à six heures » ?')).toContain('Paul Brenn')
    expect(beside('en', 'Who said: “The auction opens at six”?')).toContain('Paul Brenn')
  })
})

describe('whoever may hold an office', () => {
  it('is a woman where its name is feminine', () => {
    const options = beside('fr', 'Qui était l’ambassadrice de Norvane en juin 2017 ?')
    expect(options.length).toBeGreaterThan(1)
    for (const man of men) expect(options).not.toContain(man)
  })
})
