import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { filledIn } from '@/lib/questions/asking/filling/filled-in'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../../support/a-document'

const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The statements of the clauses of a text, each with how much of its worth is left. */
function filled(text: string, language: Language = 'fr'): string[] {
  const document = aDocument(language, text)
  return findFacts(document)
    .filter(({ form, rule }) => rule !== 'gap' && (form === 'clause' || form === 'told'))
    .flatMap(fact => {
      const { statement } = filledIn(fact, document)
      if (!statement || !fact.statement) return []
      const { before, after, shown = fact.key.text } = statement
      const own = fact.statement.confidence ?? fact.confidence
      const left = (statement.confidence ?? fact.confidence) / own
      return [`${left.toFixed(2)} ${large([before, shown, after].filter(Boolean).join(' '))}`]
    })
}

describe('a statement that its clause was cut for', () => {
  it('takes back what stands between its words', () => {
    expect(
      filled('Tous les clubs du canton inscrivant pour la première fois une équipe recevront 30 maillots.'),
    ).toContain(
      '1.00 Tous les clubs du canton inscrivant pour la première fois une équipe recevront 30 maillots',
    )
    expect(
      filled('Les poêles de la vallée fument beaucoup et produisent 30 grammes de suie dans la pièce.'),
    ).toContain('1.00 Les poêles de la vallée fument beaucoup et produisent 30 grammes de suie dans la pièce')
  })

  it('takes back what its name has beside it, and not the relative whose place it takes', () => {
    const text = '“The whales are silent,” said Ida Castel of Tarnby, who led the long study.'
    expect(filled(text, 'en')).toContain('1.00 Ida Castel of Tarnby led the long study')
  })

  it('goes on to the end of what is said in one breath, and of a sentence that is short', () => {
    expect(
      filled('Une équipe a prélevé 30 carottes dans le lac gelé par un hiver sans neige et sans vent.'),
    ).toContain('1.00 Une équipe a prélevé 30 carottes dans le lac gelé par un hiver sans neige et sans vent')
    expect(filled('Le port de Lenne a reçu 30 navires, mais aucun pétrolier.')).toContain(
      '1.00 Le port de Lenne a reçu 30 navires, mais aucun pétrolier',
    )
  })

  it('opens with what its sentence opens with, but for what joins it to the one before', () => {
    expect(
      filled('De même, quand le bois est humide, les poêles de la vallée fument dans la pièce.'),
    ).toContain('1.00 Quand le bois est humide, les poêles de la vallée fument dans la pièce')
    expect(filled('Sometimes, visitors needed a guide to find the road to Tarnby.', 'en')).toContain(
      '1.00 Sometimes, visitors needed a guide to find the road to Tarnby',
    )
  })

  it('is worth less without the limits of what holds in general', () => {
    const inBoth = filled('In both of these, nets are mended by the sailors at the end of the day.', 'en')
    expect(inBoth).toContain('0.50 Nets are mended by the sailors at the end of the day')
    const elsewhere = filled('Dans une autre ville, les pêcheurs ont vendu 30 barques à la criée.')
    expect(elsewhere).toContain('1.00 Les pêcheurs ont vendu 30 barques à la criée')
  })

  it('is worth less where what was cut off points outside', () => {
    const lines = filled('Les juges de Lenne ont réuni 30 indices qui ont donné corps à cette idée.')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(line => line.startsWith('1.00'))).toEqual([])
  })

  it('loses nothing with a joint, a day or a clause that is told beside it', () => {
    for (const text of [
      'Le maire de Lenne a également fermé 30 écoles du canton.',
      'Le maire de Lenne a fermé 30 écoles du canton mardi.',
      'Le maire de Lenne a fermé 30 écoles du canton et il a rouvert la sienne.',
    ])
      expect(filled(text)).toContain('1.00 Le maire de Lenne a fermé 30 écoles du canton')
  })

  it('leaves a day of its dateline out of what it takes back', () => {
    expect(
      filled(
        'Le maire de Lenne a regretté le report à la semaine prochaine du projet de piscine et nommé un juge.',
      ),
    ).toContain('1.00 Le maire de Lenne a regretté le report du projet de piscine et nommé un juge')
    // Nothing would be left of an evening, or of what happened on that day.
    expect(filled('Le pont de Lenne a été fermé mardi au soir par 30 pompiers.').join()).not.toContain(
      'au soir',
    )
    expect(
      filled('Malgré l’incendie survenu mardi, le port de Lenne accueille 30 navires.').join(),
    ).not.toContain('survenu')
  })

  it('opens with a possessive whose owner follows, and with the word that stresses its subject', () => {
    expect(
      filled('Refusant de montrer ses papiers, un pilote de Lenne a été mené au port par 30 gardes.').join(),
    ).toContain('1.00 Refusant de montrer ses papiers, un pilote de Lenne a été mené au port')
    expect(
      filled('Even the most experienced pilots of Merrow can be shaken by 30 waves.', 'en').join(),
    ).toContain('1.00 Even the most experienced pilots of Merrow can be shaken by 30 waves')
  })

  it('opens with no joint of one word, and has a sign but once', () => {
    expect(filled('So the old harbour of Merrow will handle 30 boats.', 'en').join()).not.toMatch(/\bSo\b/)
    expect(
      filled(
        'In Merrow, sales of boats are down by 13%, mostly because of unrest in the harbour.',
        'en',
      ).join(),
    ).not.toMatch(/% ?%/)
  })

  it('leaves brackets behind and goes on, but not behind a colon', () => {
    expect(
      filled(
        'Les habitants de Lenne recevront de 20 à 50 euros (selon leurs moyens), pour l’achat d’un vélo.',
      ),
    ).toContainEqual(expect.stringMatching(/^1.00 .*recevront de 20 à 50 euros,? pour l’achat d’un vélo$/))
    expect(
      filled('Les 30 gardes de Lenne se livraient à une rude besogne : vider le bassin.').join(),
    ).not.toContain('1.00')
  })

  it('keeps what is said of a thing between commas where a place behind it is a place of that', () => {
    expect(
      filled(
        'Une amende a été requise contre 30 usines, installées à Lenne, entre la mer et le port.',
      ).join(),
    ).toContain('30 usines, installées à Lenne, entre la mer et le port')
  })

  it('is filled in English, too', () => {
    expect(
      filled(
        'In the old harbour, 30 rowers could be seen mending boats in a yard behind the walls.',
        'en',
      ).join(),
    ).toContain('1.00 In the old harbour, 30 rowers could be seen mending boats in a yard behind the walls')
  })
})

describe('what joins two halves', () => {
  it('stays: "mais aussi dans le port" is allowed or forbidden with the rest', () => {
    const all = filled('La loi interdit 30 engins de pêche sur la plage, mais aussi dans le port.').join('\n')
    expect(all).not.toMatch(/mais dans le port/)
    expect(all).toMatch(/mais aussi dans le port/)
    const listed = filled('La loi interdit 30 engins de pêche ainsi que le braconnage.').join('\n')
    expect(listed).not.toMatch(/pêche que le/)
  })
})
