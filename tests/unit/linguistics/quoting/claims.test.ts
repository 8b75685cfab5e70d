import { describe, expect, it } from 'vitest'
import type { Language } from '@/lib/model/language'
import { aSpeech } from '../../../support/a-speech'

const claims = (language: Language, text: string) =>
  aSpeech(language, text).claims.map(({ kind, source, content }) => [kind, source, content])

describe('what a text does not vouch for', () => {
  it.each<[Language, string, string, string | null, string]>([
    [
      'fr',
      'La ministre a annoncé que le tunnel ouvrira en mai.',
      'attributed',
      'La ministre',
      'le tunnel ouvrira en mai',
    ],
    ['fr', 'Selon la préfecture, la route est coupée.', 'attributed', 'la préfecture', 'la route est coupée'],
    [
      'fr',
      'D’après le rapport, les digues sont trop basses.',
      'attributed',
      'le rapport',
      'les digues sont trop basses',
    ],
    ['fr', 'Le voleur aurait quitté la ville.', 'conditional', null, 'Le voleur aurait quitté la ville'],
    ['fr', 'Il paraît que le roi est mort.', 'hearsay', null, 'le roi est mort'],
    ['fr', 'On raconte que le lac est hanté.', 'hearsay', null, 'le lac est hanté'],
    ['fr', 'Le gardien prétend que la porte était fermée.', 'doubt', 'Le gardien', 'la porte était fermée'],
    [
      'fr',
      'Le train est apparemment tombé en panne.',
      'doubt',
      null,
      'Le train est apparemment tombé en panne',
    ],
    [
      'en',
      'The minister said that the tunnel will open in May.',
      'attributed',
      'The minister',
      'the tunnel will open in May',
    ],
    [
      'en',
      'The minister said the tunnel will open in May.',
      'attributed',
      'The minister',
      'the tunnel will open in May',
    ],
    ['en', 'According to police, the road is blocked.', 'attributed', 'police', 'the road is blocked'],
    ['en', 'The guard claims that the door was locked.', 'doubt', 'The guard', 'the door was locked'],
    ['en', 'It is said that the king is dead.', 'hearsay', null, 'the king is dead'],
    ['en', 'The thief reportedly left the town.', 'doubt', null, 'The thief reportedly left the town'],
  ])(
    '%s: %s',
    (language, text, kind, source, content) => {
      expect(claims(language, text)).toContainEqual([kind, source, content])
    },
    60_000,
  )

  it.each<[Language, string]>([
    ['fr', 'Si le lac gelait, les enfants patineraient.'],
    ['fr', 'Le maire pourrait partir.'],
    ['fr', 'Je voudrais du pain.'],
    ['fr', 'Selon la saison, le lac est bleu ou vert.'],
    ['fr', 'Le boulanger a vendu le pain au voisin.'],
    ['en', 'The baker sold the bread to the neighbour.'],
    ['en', 'For Leeds, the train leaves at nine.'],
  ])(
    '%s: nothing in %s',
    (language, text) => {
      expect(claims(language, text)).toEqual([])
    },
    60_000,
  )
})
