import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { lostArticle } from '@/lib/questions/verifying/candidate-rules/lost-article'
import { viewCandidate } from '@/lib/questions/verifying/candidate-view'
import { plainCandidate } from '../../../support/a-candidate'
import { aDocument } from '../../../support/a-document'

/** Stem → key of everything found by one rule. */
function asked(rule: string, ...paragraphs: string[]): Record<string, string> {
  const facts = findFacts(aDocument('fr', ...paragraphs)).filter(fact => fact.rule === rule)
  const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')
  return Object.fromEntries(facts.map(fact => [plain(ask(fact, realiserOf('fr'))), plain(fact.key.text)]))
}

/** The statements that are made of whole clauses. */
const told = (...paragraphs: string[]) =>
  findFacts(aDocument('fr', ...paragraphs)).flatMap(({ rule, statement }) =>
    rule === 'told' && statement ? [`${statement.shown ?? ''} ${statement.after}`] : [],
  )

describe('what newspapers write in French', () => {
  it('gives a function without a second comma to nobody who is named before it', () => {
    const sentence =
      'Comme les maires Anne Vial et Paul Rey, et son collègue Marc Roux, le député de Lorvane devrait voter mardi.'
    expect(asked('role-person', sentence)).toEqual({})
    expect(asked('person-subject', sentence)).toEqual({})
    expect(
      asked('role-person', 'Toujours selon Marc Roux, le cousin de la maire de Lenne quitte la fête à 3h15.'),
    ).toEqual({})
  })

  it('still gives it to a name that opens the sentence', () => {
    const told = asked('role-person', 'Marc Roux, le député de Lorvane, a voté mardi contre le texte.')
    expect(told).toEqual({ 'Qui était le député de Lorvane quand l’article a été écrit ?': 'Marc Roux' })
  })

  it('asks for no speaker by a function alone: who knows the name would be marked wrong', () => {
    const said = (speaker: string) =>
      findFacts(
        aDocument('fr', `« Nous ne voulons pas de ce port, il détruirait la baie », affirme ${speaker}.`),
      ).filter(({ form }) => form === 'quotation')
    expect(said('le président du comité de la baie')).toEqual([])
    expect(said('Luc Vannier')).toHaveLength(1)
  })

  it('takes the reason of a second verb for none of the first', () => {
    const sentence =
      'Le pont de Lenne n’est pas fermé mais les ingénieurs surveillent la digue en raison de l’érosion des berges.'
    expect(Object.keys(asked('reason', sentence)).filter(stem => stem.includes('pont'))).toEqual([])
  })

  it('counts nothing that stands before the verb as its object', () => {
    const sentence =
      'Avec plus de 4.000 ruches et 90 essaims déjà déclarés, l’Islande, qui compte 100 communes, a connu cet été une récolte abondante de miel.'
    expect(asked('count', sentence)).toEqual({ 'Combien de communes est-ce que l’Islande compte ?': '100' })
  })

  it('takes the name that a noun before it bears for no subject', () => {
    const sentence =
      'La querelle autour de l’héritage Delorme reprendra au printemps : comme elle l’avait promis, sa veuve a contesté la décision.'
    expect(Object.keys(asked('date', sentence)).filter(stem => /^Quand Delorme/.test(stem))).toEqual([])
  })

  it('lets no body say what one of its members says', () => {
    const quoted = '« La faute serait de tout faire payer aux gens de la côte »'
    expect(asked('body-quotation', `${quoted}, a analysé le conseiller régional PS de Lorvane.`)).toEqual({})
  })

  it('asks nothing of a verb that only frames what stands before it', () => {
    const sentence =
      'Si cette photographie a été prise au stade de Lenne, elle ne montre pas la finale, a repéré Libération lundi 22 juillet.'
    expect(asked('organisation-subject', sentence)).toEqual({})
  })

  it('cuts a quotation behind a verb that says something, and not behind its condition', () => {
    const sentence =
      '« Si la grève dure jusqu’à la fin juin, il me paraît indispensable que la régie fasse un geste, et que les voyageurs soient prévenus », a dit Anne Vial.'
    const [stem = ''] = Object.keys(asked('quotation', sentence))
    expect(stem).toContain('il me paraît indispensable')
  })

  it('cuts no quotation between a verb and what is hoped or said', () => {
    const hoped =
      '« On peut espérer qu’après la crue ou en octobre, les marins auront des filets neufs à réparer, des quais à repeindre et des bateaux à sortir », a dit Anne Vial.'
    const [stem = ''] = Object.keys(asked('quotation', hoped))
    expect(stem).toContain('des filets neufs à réparer')
  })

  it('writes the capital of “A la sortie” with its accent', () => {
    const found = asked('person-subject', 'A la sortie du port, Anne Vial a choisi les lampes de la gare.')
    expect(Object.keys(found).join()).toContain('À la sortie du port, qui a choisi')
  })

  it('takes a place between commas for nobody who belongs to something', () => {
    const sentence =
      'Roux "a chassé les marins des bureaux du port", a ajouté le patron de Tamont, dans le Haut-Vernoy, qui appartient à la Ligue Ondine, club réunissant huit collèges.'
    expect(told(sentence)).toEqual([])
  })

  it('gives nobody the function of who only acts for him', () => {
    const article = ['Marc Roux a payé.', '« Le juge tranchera lundi matin », explique l’avocate de M. Roux.']
    expect(asked('role-function', ...article)).toEqual({})
  })

  it('takes the name behind another noun for persons for no subject', () => {
    const sentence =
      'Selon La Gazette, le principal témoin dans le dossier du vol de sa sœur Odile, a été conduit dans la ferme voisine en présence du notaire.'
    expect(Object.values(asked('person-subject', sentence))).not.toContain('Odile')
  })

  it('lets nobody be what a second verb says of somebody else', () => {
    const article = [
      'Édouard Roux est né à Lenne.',
      'M. Roux, à qui il appartient de choisir le lieu, devrait "dire sa préférence dans le mois", a précisé lundi un membre du conseil.',
    ]
    expect(Object.keys(asked('person-subject', ...article)).filter(stem => stem.includes('précisé'))).toEqual(
      [],
    )
  })

  it('tells nothing that only somebody thinks, and nothing that is only asked', () => {
    const thought =
      'Anne Vial parle. Pour elle, la fermeture du port de Lenne est vécue comme une trahison de la ville.'
    expect(Object.keys(asked('what-subject', thought)).filter(stem => stem.includes('trahison'))).toEqual([])
    const judged = 'Il s’agit de juger à quel point les voleurs avaient mis le désordre dans la maison.'
    expect(Object.keys(asked('object', judged))).toEqual([])
  })

  it('names nobody in “selon” who only stands behind “de”', () => {
    const article = [
      'Par ces mots Françoise Vial donne son point de vue sur l’héritage de Johnny Delmas.',
      'À ce sujet la potière, du même village que le sculpteur, explique à La Gazette : "Même si on peut comprendre que Johnny ait préféré donner son atelier aux derniers venus, il aurait dû parler aux aînés".',
    ]
    expect(
      Object.keys(asked('person-subject', ...article)).filter(stem => /Selon l’idole/.test(stem)),
    ).toEqual([])
  })

  it('asks for no day that is a noun’s before the verb', () => {
    const sentence =
      'Depuis la publication, en mai 2012, par le journal de Lenne d’un document, les recherches des juges ont avancé.'
    expect(asked('date', sentence)).toEqual({})
  })

  it('asks until when something reaches back with its preposition', () => {
    expect(asked('date', 'La disparition de la statue de Lenne remonte à juin 1997.')).toEqual({
      'À quand la disparition de la statue de Lenne remonte-t-elle ?': 'juin 1997',
    })
  })

  it('loses no object behind a bracket', () => {
    const sentence =
      'En mai 2018, la régie avait accordé au Vernol (groupe Lys) une licence faisant de lui le seul produit autorisé contre la rouille.'
    expect(asked('date', sentence)).toEqual({})
  })

  it('takes a child for nobody’s mother, and a mother’s place for no function', () => {
    const article = [
      'La mère de la petite Louna, Cécile Marchal, a fait l’objet d’un signalement. Elle venait d’écrire une lettre au juge de Lenne.',
    ]
    expect(Object.values(asked('person-subject', ...article))).not.toContain('Louna')
    expect(asked('role-function', ...article)).toEqual({})
  })

  it('lets nobody say what his services say', () => {
    const sentence =
      '"Nous enverrons encore du bois aux communes du nord", résument les services du chancelier autrichien Sebastian Marl.'
    expect(asked('quotation', sentence)).toEqual({})
    const said = sentence.replace('résument les services du', 'résume le')
    expect(Object.values(asked('quotation', said))).toEqual(['Sebastian Marl'])
  })

  it('takes no time before a comma for what the next name is', () => {
    const sentence =
      'Depuis cette catastrophe, Météo Lorvane a changé ses bouées et ses radars, de façon à prévenir les habitants.'
    expect(Object.keys(asked('organisation-subject', sentence)).join()).not.toContain('catastrophe')
  })

  it('leaves no people without its article', () => {
    const article = [
      'Ces quatre jeunes Danois sont poursuivis dans une affaire jugée à Lenne.',
      'Ils avaient été appréhendés dans un logement de Vernoy, où ils étaient en vacances.',
    ]
    const facts = findFacts(aDocument('fr', ...article))
    expect(
      facts
        .filter(({ form }) => form === 'clause')
        .map(one => ask(one, realiserOf('fr')) ?? '')
        .join(),
    ).not.toMatch(/(?<!les )Français/u)
  })

  const gaps = (sentence: string) =>
    findFacts(aDocument('fr', sentence)).flatMap(({ rule, key }) => (rule === 'gap' ? [key.text] : []))

  it('makes no gap at how many all are', () => {
    expect(gaps('Tous trois sont ressortis tard dans la nuit.')).not.toContain('trois')
  })

  it('asks how old the dead were', () => {
    const article = [
      'Hugo Vial, 61 ans, et Marc Roux, 50 ans, ont été tués vendredi à Lenne.',
      'Anne Roche, 40 ans, témoigne.',
    ]
    expect(Object.keys(asked('age', ...article))).toEqual([
      'Quel âge avait Hugo Vial à sa mort ?',
      'Quel âge avait Marc Roux à sa mort ?',
      'Quel âge est donné à Anne Roche dans l’article ?',
    ])
  })

  it('asks for no day on which something was, without what it was', () => {
    const sentence =
      'Le gouvernement norvégien était mardi 4 mai sous le feu des reproches de pêcheurs et de marchands concernant sa gestion de la tempête de grêle qui a fait deux morts.'
    expect(Object.keys(asked('date', sentence)).filter(stem => /était-il \?$/.test(stem))).toEqual([])
  })

  it('gives words with a frame that is not read to nobody beside them', () => {
    const text =
      '"Zoé ne vend pas ses cartes. Quelques-unes sont en très mauvais état", a renchéri Henri-Noël Talin, second rôle dans la pièce. "J\'aime ce vieux phare et pourtant c\'est une ruine. J\'y ai souvent rêvé de Circé", a quant à elle confié Zita Marin.'
    const found = asked('quotation', text)
    expect(
      Object.entries(found)
        .filter(([stem]) => /Hamlet/.test(stem))
        .map(([, key]) => key),
    ).not.toContain('Henri-Noël Talin')
  })

  it('asks for nobody whom a paper only cites', () => {
    const sentence =
      'Les dégâts sont limités, selon le préfet de Lenne, Hugo Vial, cité par le journal de la région.'
    expect(Object.keys(asked('person-subject', sentence)).filter(stem => /cité/.test(stem))).toEqual([])
  })

  it('keeps the elision of a name in H', () => {
    const found = asked(
      'told',
      'Les courses ont lieu sur les quais de Pont d’Hérault et de Lenne depuis samedi.',
    )
    expect(JSON.stringify(found)).not.toContain('de Hérault')
    const facts = findFacts(
      aDocument('fr', 'Les courses ont lieu sur les quais de Pont d’Hérault et de Lenne.'),
    )
    expect(JSON.stringify(facts)).not.toContain('Pont de Hérault')
  })

  it('gives a participle behind a comma to no noun further off', () => {
    const said =
      'Son rival demandait lui une copie plus fidèle de la Charte, rédigée en 1812 lors de la fondation de la ville.'
    expect(asked('date', said)).toEqual({})
    const played =
      'Anne Vial est jouée par Patrick Brau, qui l’avait déjà incarnée dans la série "Le Phare rouge", diffusée en 2013 sur Canal Lorvane.'
    expect(Object.keys(asked('date', played)).filter(stem => /diffusé/.test(stem))).toEqual([])
  })

  it('takes a state that is over, and a function, for nothing that somebody is', () => {
    const over = 'Encore affilié au parti rural il y a six ans, David Marchal avait voté pour la ligue.'
    expect(Object.keys(asked('person-subject', over)).filter(stem => /affilié/.test(stem))).toEqual([])
    const office =
      'D’après Mathieu Roux, délégué général de la ligue, la "première pierre" du "rassemblement" pourrait être posée le 7 novembre.'
    expect(Object.keys(asked('person-subject', office)).filter(stem => /délégué/.test(stem))).toEqual([])
  })

  it('takes how somebody was found for nothing that was done then', () => {
    const sentence =
      'La statue de bronze avait été retrouvée noircie et dénudée le 12 mars dernier dans le bois de Lenne.'
    expect(Object.keys(asked('date', sentence)).filter(stem => /avait-elle été dénudée/.test(stem))).toEqual(
      [],
    )
  })

  it('gives words to nobody further off than the source that the sentence before cites', () => {
    const article = [
      'Alice Bourbon a rejoint le navire à 9 heures, selon la même source. "Elle se tient prête à intervenir si besoin et accompagnera le navire vers Brest", a-t-elle indiqué.',
    ]
    expect(asked('quotation', ...article)).toEqual({})
  })

  it('gives what opens a sentence to nobody in brackets', () => {
    const sentence =
      'Proposée chaque soir à partir de 19h, le conteur anime du mardi au samedi cette veillée de légendes (Sophie Marchal prend sa place le dimanche) mettant en scène des villageois.'
    expect(Object.keys(asked('person-subject', sentence)).filter(stem => /proposé/.test(stem))).toEqual([])
  })

  it('leaves no ordinal name without its article', () => {
    const document = aDocument('fr', 'Anne Vial parle lors du 12e Salon, qui se tient à Lenne.')
    const refused = (stem: string) =>
      lostArticle.refuse(
        viewCandidate(
          {
            content: { kind: 'short-answer', stem, key: { text: 'Lenne', class: 'place', accepted: [] } },
            class: 'place',
            evidence: [{ start: 0, end: document.article.text.length }],
            keySpan: null,
            ...plainCandidate,
          },
          document,
        ),
      )
    expect(refused('Où 12e Salon se tient-il\u202f?')).not.toBeNull()
    expect(refused('Où le 12e Salon se tient-il\u202f?')).toBeNull()
  })
})
