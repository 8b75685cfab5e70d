import type { Locale } from '../support/words'

type Asked = { stem: string; evidence: string }
export type WordsOfEveryKind = {
  choice: Asked & { options: string[] }
  several: Asked & { options: string[] }
  truth: Asked
  proof: Asked
  typed: Asked & { key: string }
  number: Asked & { text: string; value: string; unit: string }
  gap: Asked & { key: string }
  pairs: Asked & { pairs: [string, string][]; extra: string }
  /** The first one belongs in the third place. */
  order: Asked & { items: string[] }
}

/** What is asked of the article of the lighthouse, and of the one of the railway station; what is right stands first. */
export const wordsOfEveryKind = {
  fr: {
    choice: {
      stem: 'Qui est la gardienne du phare depuis 1998 ?',
      evidence: 'Yvonne Quéméner, gardienne du phare depuis 1998',
      options: ['Yvonne Quéméner', 'Solenn Madec', 'Anselme Le Dantec'],
    },
    several: {
      stem: 'Lesquelles de ces personnes ont gardé le phare ?',
      evidence:
        'Yvonne Quéméner, gardienne du phare depuis 1998, quittera l’îlot à la fin du mois d’août. Elle avait succédé à son père, Hervé Quéméner',
      options: [
        'Yvonne Quéméner',
        'Hervé Quéméner',
        'Solenn Madec',
        'Théodore Langlais',
        'Anselme Le Dantec',
      ],
    },
    truth: { stem: 'Le phare se dresse sur un îlot.', evidence: 'le phare se dresse sur un îlot' },
    proof: {
      stem: 'Le ministère de la Mer a déjà répondu au maire.',
      evidence: 'Le ministère de la Mer n’a pas encore répondu.',
    },
    typed: {
      stem: 'Qui a construit le phare ?',
      evidence: 'Il a été construit entre 1908 et 1913 par l’ingénieur Théodore Langlais.',
      key: 'Théodore Langlais',
    },
    number: {
      stem: 'Combien coûte chaque relève par hélicoptère ?',
      evidence: 'Chaque relève coûte 6 400 euros',
      text: '6 400 euros',
      value: '6400',
      unit: 'euros',
    },
    gap: {
      stem: 'Le siège de l’entreprise Armor Signal se trouve à ____.',
      evidence: 'l’entreprise Armor Signal, dont le siège se trouve à Lorient',
      key: 'Lorient',
    },
    pairs: {
      stem: 'Associez chaque personne à sa fonction.',
      evidence: 'présidente du comité des pêches',
      pairs: [
        ['Anselme Le Dantec', 'maire'],
        ['Solenn Madec', 'présidente du comité des pêches'],
        ['Théodore Langlais', 'ingénieur'],
      ],
      extra: 'ministre de la Mer',
    },
    order: {
      stem: 'Remettez ces événements dans l’ordre chronologique.',
      evidence: 'En décembre 2019, une tempête avait privé la station de Kerlaouen d’électricité',
      items: [
        'la tempête à Kerlaouen',
        'la construction du phare',
        'l’arrivée d’Yvonne Quéméner',
        'le départ de la gardienne',
      ],
    },
  },
  en: {
    choice: {
      stem: 'Who designed the railway station?',
      evidence: 'The station was designed by the architect Edith Rainsford',
      options: ['Edith Rainsford', 'Gwilym Prosser', 'Tom Ashdown'],
    },
    several: {
      stem: 'What will the main hall house?',
      evidence: 'The main hall will house a library and a workshop for apprentices.',
      options: ['a library', 'a workshop', 'a bakery', 'a warehouse', 'a bus garage'],
    },
    truth: { stem: 'The station opened in 1871.', evidence: 'opened in 1871' },
    proof: {
      stem: 'Reopening the line would take a year.',
      evidence: 'Reopening the line would take at least ten years, according to the study.',
    },
    typed: {
      stem: 'Who runs the bakery opposite the station?',
      evidence: 'Marjorie Fell, who runs the bakery opposite the station',
      key: 'Marjorie Fell',
    },
    number: {
      stem: 'How many people travel from Halderby to Corsley every day?',
      evidence: '1,900 people travel from Halderby to Corsley every day',
      text: '1,900 people',
      value: '1900',
      unit: 'people',
    },
    gap: {
      stem: 'Tom Ashdown visited a workshop in ____.',
      evidence: 'He visited a similar workshop in Ghent in December',
      key: 'Ghent',
    },
    pairs: {
      stem: 'Match each person to what they do.',
      evidence: 'a retired watchmaker',
      pairs: [
        ['Gwilym Prosser', 'retired watchmaker'],
        ['Priya Nandakumar', 'leader of the council'],
        ['Edith Rainsford', 'architect'],
      ],
      extra: 'engineer',
    },
    order: {
      stem: 'Put these events in the order in which they happened.',
      evidence: 'It closed in 1968',
      items: [
        'the storm that took the slates',
        'the opening of the station',
        'the last passenger train',
        'the contract for one pound',
      ],
    },
  },
} satisfies Record<Locale, WordsOfEveryKind>
