import { describe, expect, it } from 'vitest'
import type { Candidate } from '@/lib/model/candidate'
import type { KeyClass, QuestionClass } from '@/lib/model/question'
import { verifyCandidate } from '@/lib/questions/verifying/verify-candidate'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

type Asked = {
  text: string
  key: string
  class: QuestionClass
  keyClass: KeyClass
  language?: 'fr' | 'en'
  title?: string
}

const spanIn = (text: string, key: string) => {
  const start = text.indexOf(key)
  return { start, end: start + key.length }
}

function ruleOf(
  content: (key: { text: string; class: KeyClass; accepted: string[] }) => Candidate['content'],
  asked: Asked,
) {
  const read = aDocument(asked.language ?? 'fr', asked.text)
  const document = { ...read, article: { ...read.article, title: asked.title ?? read.article.title } }
  const candidate: Candidate = {
    ...plainCandidate,
    content: content({ text: asked.key, class: asked.keyClass, accepted: [] }),
    class: asked.class,
    evidence: [{ start: 0, end: document.article.text.length }],
    keySpan: spanIn(document.article.text, asked.key),
  }
  if (candidate.content.kind === 'cloze') candidate.origin = { ...candidate.origin, rule: 'gap' }
  return verifyCandidate(candidate, document)?.rule ?? null
}

const gap = (stem: string, asked: Asked) => ruleOf(key => ({ kind: 'cloze', stem, gaps: [{ key }] }), asked)
const open = (stem: string, asked: Asked) => ruleOf(key => ({ kind: 'short-answer', stem, key }), asked)

describe('a gap that is filled without reading', () => {
  const number = { class: 'number', keyClass: 'number' } as const

  it('is none where the sentence has spoken of them all', () => {
    const text = 'Pour cela, les deux entreprises de Lorvane misent sur le masque Ondine en plastique.'
    expect(
      gap('Les ____ entreprises de Lorvane misent sur le masque Ondine en plastique.', {
        ...number,
        text,
        key: 'deux',
      }),
    ).toBe('idle-gap')
  })

  it('is none where what is counted is listed', () => {
    const text =
      'Essence, diesel ou électrique, la petite Ondine est la seule à proposer trois types de moteur à Lorvane.'
    expect(
      gap(
        'Essence, diesel ou électrique, la petite Ondine est la seule à proposer ____ types de moteur à Lorvane.',
        { ...number, text, key: 'trois' },
      ),
    ).toBe('idle-gap')
    const english = 'Profits from three products – a mug, a tag and a card – will go to the Lorvane charity.'
    expect(
      gap('Profits from ____ products – a mug, a tag and a card – will go to the Lorvane charity.', {
        ...number,
        text: english,
        key: 'three',
        language: 'en',
      }),
    ).toBe('idle-gap')
  })

  it('may be one where the article has to be read', () => {
    const text = 'Les élus de Lorvane ont voté deux motions sur la fermeture du port de Tarne.'
    expect(
      gap('Les élus de Lorvane ont voté ____ motions sur la fermeture du port de Tarne.', {
        ...number,
        text,
        key: 'deux',
      }),
    ).toBeNull()
  })

  it('is none where the news was had', () => {
    const text =
      'Le gardien de Lorvane a été renvoyé et son voisin envoyé à la caserne du port, a rapporté la chaîne Ondine News.'
    expect(
      gap(
        'Le gardien de Lorvane a été renvoyé et son voisin envoyé à la caserne du port, a rapporté la chaîne ____.',
        { class: 'organisation', keyClass: 'organisation', text, key: 'Ondine News' },
      ),
    ).toBe('idle-gap')
  })

  it('is no half of a name or of a saying', () => {
    const text = 'Les Amis de la Terre ont ouvert une collecte pour replanter des haies autour des écoles.'
    expect(
      gap('Les Amis de la ____ ont ouvert une collecte pour replanter des haies autour des écoles.', {
        class: 'place',
        keyClass: 'place',
        text,
        key: 'Terre',
      }),
    ).toBe('idle-gap')
    const minister = 'Le ministre a promis la "tolérance zéro" contre le bruit dans les rues de Lorvane.'
    expect(
      gap('Le ministre a promis la "tolérance ____" contre le bruit dans les rues de Lorvane.', {
        ...number,
        text: minister,
        key: 'zéro',
      }),
    ).toBe('idle-gap')
  })
})

describe('a question that is answered without the article', () => {
  it('is none', () => {
    const text = 'Le président français Emmanuel Macron a reçu les élus de Lorvane mardi au palais.'
    expect(
      open('Qui est Emmanuel Macron\u202f?', {
        class: 'role',
        keyClass: 'phrase',
        text,
        key: 'Le président français',
      }),
    ).toBe('known-unread')
  })

  it('asks for the readers’ own country only beside others', () => {
    const home = { class: 'place', keyClass: 'place', key: 'France' } as const
    const stem = 'Dans quel pays les restaurants de Lorvane peuvent-ils rouvrir depuis le 2 juin\u202f?'
    const alone = 'Depuis le 2 juin, les restaurants de Lorvane peuvent rouvrir en France.'
    expect(open(stem, { ...home, text: alone })).toBe('known-unread')
    expect(open(stem, { ...home, text: `${alone} L’Italie et l’Espagne attendent encore.` })).toBeNull()
  })

  it('does not ask for the one place where everybody is', () => {
    const asked = { class: 'place', keyClass: 'place' } as const
    const stem = 'D’où voit-on Lorvane la nuit\u202f?'
    const from = (place: string) => `De ${place}, on voit Lorvane la nuit.`
    expect(open(stem, { ...asked, text: from('la Terre'), key: 'Terre' })).toBe('known-unread')
    expect(open(stem, { ...asked, text: from('la Lune'), key: 'Lune' })).toBeNull()
  })

  it('does not ask whom a paper spoke to', () => {
    const text = 'Le jeune homme, contacté par Ondine Radio mardi 18 septembre, a raconté sa rencontre.'
    expect(
      open('À quelle date le jeune homme a-t-il été contacté par Ondine Radio\u202f?', {
        class: 'date',
        keyClass: 'date',
        text,
        key: 'mardi 18 septembre',
      }),
    ).toBe('known-unread')
  })
})

describe('a question that an article answers with its title', () => {
  it('is none', () => {
    const text = 'La côte de Lorvane débute au bois de Tarne, à Lenne, puis passe le mont Gris.'
    const asked = { class: 'place', keyClass: 'place', text, key: 'côte de Lorvane' } as const
    const stem = 'Quelle côte débute au bois de Tarne, à Lenne\u202f?'
    expect(open(stem, { ...asked, title: 'Côte de Lorvane' })).toBe('known-unread')
    expect(open(stem, { ...asked, title: 'Les vins de Tarne' })).toBeNull()
  })
})

describe('an office that others had', () => {
  const who = { class: 'who', keyClass: 'person' } as const

  it('is not asked for under somebody', () => {
    const text = 'Jacques Tarn était le Premier ministre de Paul Rey quand le port de Lorvane a fermé.'
    expect(
      open('Qui était le Premier ministre de Paul Rey\u202f?', { ...who, text, key: 'Jacques Tarn' }),
    ).toBe('held-by-others')
  })

  it('is not asked for where several have reigned', () => {
    const text = 'Le poète, ami de Henri IV, a rencontré plus tard le roi de France Louis XIV à Lorvane.'
    expect(open('Qui est le roi de France\u202f?', { ...who, text, key: 'Louis XIV' })).toBe('held-by-others')
  })
})

describe('broken French', () => {
  it('does not ask of what is spoken of for the first time', () => {
    const text = 'Un drame à Lorvane en mars 2010 avait fait quatre victimes.'
    expect(
      open('Combien de victimes un drame à Lorvane avait-il faites\u202f?', {
        class: 'number',
        keyClass: 'number',
        text,
        key: 'quatre',
      }),
    ).toBe('broken-grammar')
  })

  it('does not run two figures together', () => {
    const text = 'La SNCF a loué à 21h30 12 cars de grande taille pour les marins de Lorvane.'
    const stem =
      'Quelle organisation a loué à 21h30 12 cars de grande taille pour les marins de Lorvane\u202f?'
    expect(open(stem, { class: 'organisation', keyClass: 'organisation', text, key: 'SNCF' })).toBe(
      'broken-grammar',
    )
  })

  it('has no article of another gender', () => {
    const text = 'Un erreur de la mairie de Lorvane a entraîné un retard de 212 retraités.'
    const stem = 'Qu’est-ce qu’un erreur de la mairie de Lorvane a entraîné\u202f?'
    expect(open(stem, { class: 'what', keyClass: 'phrase', text, key: 'un retard de 212 retraités' })).toBe(
      'disagreement',
    )
  })

  it('does not say words twice', () => {
    const text = 'Rey chante à deux heures du terme du terme du bal de Lorvane.'
    expect(
      open('Qui marque à huit minutes du terme du terme du match de Lorvane\u202f?', {
        class: 'who',
        keyClass: 'person',
        text,
        key: 'Rey',
      }),
    ).toBe('broken-grammar')
  })
})

describe('who heads a state', () => {
  it('is asked of nobody, and who heads a port is', () => {
    const text =
      'Paul Rey est le président de la République. Nora Belle est la directrice du port de Lenne depuis lundi.'
    const who = { text, class: 'role', keyClass: 'person' } as const
    expect(open('Qui est le président de la République\u00a0?', { ...who, key: 'Paul Rey' })).toBe(
      'known-unread',
    )
    expect(open('Qui est la directrice du port de Lenne\u00a0?', { ...who, key: 'Nora Belle' })).not.toBe(
      'known-unread',
    )
  })
})
