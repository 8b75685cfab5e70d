import { describe, expect, it } from 'vitest'
import { readArticle } from '@/lib/linguistics/read-article'
import type { Language } from '@/lib/model/language'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { anArticle } from '../../../support/an-article'

const quoted = (language: Language, text: string) =>
  findFacts(readArticle(anArticle(language, text))).flatMap(fact =>
    fact.form === 'quotation' ? [fact.words] : [],
  )

describe('words that open with a condition', () => {
  it('are asked with what is said under it, and not with the condition alone', () => {
    const french =
      '« Si la crue dure jusqu’à la fin du mois de juin, il me paraît juste que la mairie paye les pêcheurs de Norbourg pour chaque jour perdu », a dit Jean Dastel.'
    expect(quoted('fr', french)).toEqual([
      '… il me paraît juste que la mairie paye les pêcheurs de Norbourg pour chaque jour perdu',
    ])
    const english =
      '“If the harbour stays closed for the whole of the summer, and the ferry does not come back before the autumn, the town will have to pay the fishermen for every day they lose,” said Paul Morvane.'
    expect(quoted('en', english)).toEqual([
      '… the town will have to pay the fishermen for every day they lose',
    ])
  })

  it('are asked whole where they are short', () => {
    const text =
      '« Si la crue dure, la mairie devra payer. Le bac de Norbourg ne passe plus depuis le mois de mai, et les pêcheurs attendent toujours une réponse du préfet », a dit Jean Dastel.'
    expect(quoted('fr', text)).toEqual(['Si la crue dure, la mairie devra payer…'])
  })
})
