import { describe, expect, it } from 'vitest'
import { ask } from '@/lib/questions/asking/ask'
import { realiserOf } from '@/lib/questions/asking/realisers'
import { findFacts } from '@/lib/questions/facts/find-facts'
import { aDocument } from '../../../support/a-document'

const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

/** Stem → key of the facts of one rule. */
function asked(language: 'fr' | 'en', rule: string, ...paragraphs: string[]): Record<string, string> {
  const facts = findFacts(aDocument(language, ...paragraphs)).filter(fact => fact.rule === rule)
  return Object.fromEntries(facts.map(fact => [plain(ask(fact, realiserOf(language))), plain(fact.key.text)]))
}

describe('what is counted', () => {
  it('asks for each of two things that have their figures', () => {
    expect(asked('fr', 'count', 'L’incendie de Norvane a détruit douze granges et quatre maisons.')).toEqual({
      'Combien de granges l’incendie de Norvane a-t-il détruites ?': 'douze',
      'Combien de maisons l’incendie de Norvane a-t-il détruites ?': 'quatre',
    })
  })

  it('asks for how many of a unit that is written out', () => {
    expect(asked('fr', 'count', 'L’incendie de Norvane a détruit 300 hectares de forêt.')).toEqual({
      'Combien d’hectares de forêt l’incendie de Norvane a-t-il détruits ?': '300',
    })
  })
})

describe('by whom', () => {
  it('asks for people that the article does not name', () => {
    expect(asked('fr', 'agent', 'Le blessé a été découvert par des pêcheurs de la baie.')).toEqual({
      'Par qui le blessé a-t-il été découvert ?': 'des pêcheurs de la baie',
    })
  })

  it('asks for a country by its kind', () => {
    expect(asked('en', 'agent', 'The rebels of Norvane were supported by Italy.')).toEqual({
      'By which country were the rebels of Norvane supported?': 'Italy',
    })
  })
})

describe('where a thing lies', () => {
  it('takes the whole phrase as the key', () => {
    expect(asked('fr', 'located', 'La grotte d’Ondine se trouve sous la falaise du port.')).toEqual({
      'Où la grotte d’Ondine se trouve-t-elle ?': 'sous la falaise du port',
    })
    expect(asked('en', 'located', 'Lake Merrow lies between two ranges of hills.')).toEqual({
      'Where does Lake Merrow lie?': 'between two ranges of hills',
    })
  })

  it('leaves a name alone to the rule of places', () => {
    expect(asked('fr', 'located', 'La grotte d’Ondine se trouve en Italie.')).toEqual({})
  })
})

describe('what only one thing is', () => {
  it('asks which, by a noun of which a thing has one', () => {
    expect(asked('fr', 'identified', 'La cause du retard est une panne de signal.')).toEqual({
      'Quelle est la cause du retard ?': 'une panne de signal',
    })
    expect(asked('en', 'identified', 'The largest town of the island is Merrow Bay.')).toEqual({
      'What is the largest town of the island?': 'Merrow Bay',
    })
  })

  it('asks nothing of a subject that many things are', () => {
    expect(asked('en', 'identified', 'The film about the island is a comedy of manners.')).toEqual({})
  })
})

describe('how old', () => {
  it('reads an age beside a name and behind a verb', () => {
    expect(
      asked('fr', 'age', 'Zélie Marchand, 54 ans, a ouvert la boulangerie. Elle avait 19 ans.'),
    ).toMatchObject({ 'Quel âge est donné à Zélie Marchand dans l’article ?': '54 ans' })
    expect(asked('en', 'age', 'Clara Merrow, 54, opened the bakery in May.')).toEqual({
      'What age does the article give for Clara Merrow?': '54',
    })
  })

  it('does not take a year or a street number for an age', () => {
    expect(asked('en', 'age', 'Clara Merrow, 1954, is a portrait of the baker.')).toEqual({})
  })
})

describe('a time that only the article’s own day tells', () => {
  it('is left out of the stem', () => {
    expect(
      asked('fr', 'count', 'Les crues ont touché en ce début de mois treize communes de la vallée.'),
    ).toEqual({ 'Combien de communes de la vallée les crues ont-elles touchées ?': 'treize' })
  })
})

describe('at what time', () => {
  it('asks for an hour of the day', () => {
    expect(asked('fr', 'hour', 'Le pont d’Ondine a été fermé à 20 heures par la mairie.')).toEqual({
      'À quelle heure le pont d’Ondine a-t-il été fermé par la mairie ?': '20 heures',
    })
    expect(asked('en', 'hour', 'The museum of Merrow closed its doors at 8 p.m.')).toEqual({
      'At what time did the museum of Merrow close its doors?': '8 p.m.',
    })
  })

  it('does not ask when something was said', () => {
    expect(asked('fr', 'hour', 'Luc Roy a annoncé vers 20 heures la fermeture du pont d’Ondine.')).toEqual({})
  })
})

describe('how many there are', () => {
  it('asks without anybody who does it', () => {
    expect(asked('fr', 'existing', 'Il y a eu quatorze blessés dans la gare de Norvane.')).toEqual({
      'Combien de blessés y a-t-il eu dans la gare de Norvane ?': 'quatorze',
    })
    expect(asked('fr', 'existing', 'On dénombre six maisons vides dans la vallée.')).toEqual({
      'Combien de maisons vides dénombre-t-on dans la vallée ?': 'six',
    })
    expect(asked('en', 'existing', 'There were six lighthouses on the island of Merrow.')).toEqual({
      'How many lighthouses were there on the island of Merrow?': 'six',
    })
  })
})

describe('how one is seen', () => {
  it('asks how, and the key is what is behind “comme”', () => {
    expect(
      asked('fr', 'seen-as', 'Le gardien est décrit comme « un homme sans histoire » par ses voisins.'),
    ).toEqual({ 'Comment le gardien est-il décrit ?': 'un homme sans histoire' })
  })
})

describe('what a verb and its preposition speak of', () => {
  it('asks de quoi, what … of', () => {
    expect(asked('fr', 'about-what', 'Le patron de Norvane est accusé de fraude fiscale.')).toEqual({
      'De quoi le patron de Norvane est-il accusé ?': 'fraude fiscale',
    })
    expect(asked('en', 'about-what', 'The mayor of Merrow was accused of tax fraud in May.')).toEqual({
      'What was the mayor of Merrow accused of in May?': 'tax fraud',
    })
  })
})

describe('what is only likely', () => {
  it('keeps the source in the stem', () => {
    expect(
      asked('fr', 'place', 'Selon la préfecture, le navire aurait coulé au large de Brest en Bretagne.'),
    ).toEqual({})
    expect(asked('fr', 'hour', 'Le trafic des trains devrait reprendre à 20 heures.')).toEqual({
      'À quelle heure le trafic des trains devrait-il reprendre ?': '20 heures',
    })
  })

  it('keeps the conditional of hearsay, and asks nothing under a condition', () => {
    expect(asked('fr', 'hour', 'Le trafic des trains aurait repris à 20 heures.')).toEqual({
      'À quelle heure le trafic des trains aurait-il repris ?': '20 heures',
    })
    expect(asked('fr', 'hour', 'Si la neige fond, le trafic des trains reprendrait à 20 heures.')).toEqual({})
    expect(asked('en', 'hour', 'The train traffic would resume at 8 p.m.')).toEqual({})
    expect(
      asked('fr', 'measure-of-subject', 'Le tunnel de Norvane aurait une longueur de 3 kilomètres.'),
    ).toEqual({})
  })
})

describe('a lone participle', () => {
  it('says how a thing is, or what happened to it', () => {
    expect(asked('fr', 'place', 'Le fort, situé à Brest, attire les curieux.')).toEqual({
      'Où le fort est-il situé ?': 'Brest',
    })
    expect(asked('fr', 'date', 'Le festival Ondine, fondé en 1999, attire les curieux.')).toEqual({
      'En quelle année le festival Ondine a-t-il été fondé ?': '1999',
    })
  })
})

describe('who speaks', () => {
  it('is not the one whose chief or brother speaks', () => {
    expect(
      asked(
        'fr',
        'quotation',
        'Denis Norvane a disparu en mai. « Je l’ai appelé dix fois sans la moindre réponse », a confié son patron.',
      ),
    ).toEqual({})
    expect(
      asked(
        'fr',
        'quotation',
        '« Je l’ai appelé dix fois sans la moindre réponse », a confié le frère de Denis Norvane.',
      ),
    ).toEqual({})
    expect(
      asked(
        'fr',
        'quotation',
        '« Je l’ai appelé dix fois sans la moindre réponse », a confié le maire Denis Norvane.',
      ),
    ).toEqual({ 'Qui a dit : « Je l’ai appelé dix fois sans la moindre réponse » ?': 'Denis Norvane' })
  })
})

describe('a figure', () => {
  it('is not asked for without the circumstance it holds for', () => {
    expect(
      asked(
        'fr',
        'amount',
        'Les jeunes ont peur. Le chômage a augmenté de 2 points parmi cette tranche d’âge.',
      ),
    ).toEqual({})
    expect(asked('fr', 'amount', 'Le chômage a augmenté de 2 points à Norvane.')).toEqual({
      'De combien le chômage a-t-il augmenté à Norvane ?': '2 points',
    })
  })
})

describe('words that only join', () => {
  it('go with their preposition', () => {
    expect(
      asked('fr', 'undertaking', 'Les pêcheurs de Norvane ont en effet refusé de quitter le vieux port.'),
    ).toEqual({ 'Qu’est-ce que les pêcheurs de Norvane ont refusé de faire ?': 'de quitter le vieux port' })
  })
})

describe('what belongs to another', () => {
  it('gives no relative without a comma to a name behind a preposition', () => {
    const text = 'Le comité discute du projet rédigé par la France qui prévoit trois ponts.'
    expect(asked('fr', 'country-subject', text)).toEqual({})
  })

  it('asks for no body whose name only says of what kind a thing is', () => {
    expect(asked('fr', 'named-object', 'Les associés de Norvane recevront 40 actions Disney.')).toEqual({})
  })

  it('asks for no figure of a noun that its verb has swallowed', () => {
    expect(asked('fr', 'made-of', 'Le bilan de Norvane a fait état de 3 morts.')).toEqual({})
  })

  it('asks nobody what was done in the words of what is to be done', () => {
    expect(asked('fr', 'undertaking', 'Paul Marèse est accusé d’avoir vendu la grange de Norvane.')).toEqual(
      {},
    )
    expect(
      asked('fr', 'undertaking', 'Les marins de Norvane commencent à danser sur les quais, sans avoir dîné.'),
    ).toEqual({ 'Qu’est-ce que les marins de Norvane commencent à faire ?': 'à danser sur les quais' })
  })

  it('tears no participle from what it says', () => {
    expect(asked('en', 'existing', 'There are five mills scattered along the Old Canal Road.')).toEqual({})
  })

  it('asks for no part that somebody played, and for no place that only one going of many led to', () => {
    expect(asked('en', 'whom', 'Ada Merrow played Lord Norvane in a film.')).toEqual({})
    expect(asked('en', 'whom', 'Ada Merrow met Ivo Norvane in a church.')).not.toEqual({})
    const text = 'Ada Merrow was not known until 1860, when she had gone to Arles.'
    expect(asked('en', 'place', text)).toEqual({})
  })
})

describe('what lacks its noun', () => {
  it('is asked for in no stem', () => {
    const ofTheBridge = 'La première rampe du pont est située à 700 mètres du port de Norvane.'
    expect(asked('fr', 'located', ofTheBridge)).not.toEqual({})
    expect(asked('fr', 'located', ofTheBridge.replace(' rampe du pont', ''))).toEqual({})
  })
})

describe('what a verb does not govern', () => {
  it('is no object, no place and no count of it', () => {
    expect(asked('fr', 'count', 'Les pertes de Norvane sont lourdes : 57 soldats et des chevaux.')).toEqual(
      {},
    )
    expect(asked('fr', 'about-what', 'Ivo Marèse est largement expulsé du nord de la Syrie.')).toEqual({})
    const notably =
      'Les conditions de circulation sont délicates, notamment pour les camions entre Norvane et Lenne.'
    expect(asked('fr', 'oblique', notably)).toEqual({})
  })
})

describe('words as their language writes them', () => {
  it('gives a past its lemma without a mute e, and a people its capital', () => {
    expect(asked('en', 'object', 'Ada Merrow unveiled a bronze figure of a heron in 2015.')).toEqual({
      'What did Ada Merrow unveil?': 'a bronze figure of a heron',
    })
    const stems = Object.keys(asked('en', 'object', 'Canadians of Norvane can obtain a second extension.'))
    for (const stem of stems) expect(stem).toContain('Canadians')
  })
})

describe('words that are quoted', () => {
  it('asks whose words from within a sentence are, and which body said a whole one', () => {
    expect(
      asked(
        'fr',
        'part-quotation',
        'Ivo Marèse a affirmé que le pont « rendra service à toute la vallée haute ».',
      ),
    ).toEqual({
      'Qui a employé les mots « rendra service à toute la vallée haute » ?': 'Ivo Marèse',
    })
    expect(
      asked('fr', 'body-quotation', '« Le pont rendra service à toute la vallée », a déclaré l’OTAN hier.'),
    ).toEqual({ 'Quelle organisation a déclaré : « Le pont rendra service à toute la vallée » ?': 'OTAN' })
    expect(
      asked(
        'en',
        'part-quotation',
        'Ada Merrow said the bridge “will serve every farm of the upper valley”.',
      ),
    ).toEqual({ 'Who used the words “will serve every farm of the upper valley”?': 'Ada Merrow' })
  })

  it('shows no denial or wish without what it is about, and no word that joined it on', () => {
    const wish = 'Ivo Marèse a demandé que le pont « ne soit pas fermé aux fermes de la vallée ».'
    expect(asked('fr', 'part-quotation', wish)).toEqual({})
    const could = 'Pour Ivo Marèse, les fermes « auraient pu perdre la route de la vallée ».'
    expect(asked('fr', 'part-quotation', could)).toEqual({})
    const joined =
      'Ada Merrow said the bridge was strong “and, for every farm of the valley, it opens a market”.'
    expect(Object.keys(asked('en', 'part-quotation', joined))).toEqual([
      'Who used the words “for every farm of the valley, it opens a market”?',
    ])
  })

  it('leaves two words alone, and what is broken before its first boundary', () => {
    expect(asked('fr', 'part-quotation', 'Ivo Marèse juge le pont « très utile ».')).toEqual({})
    const broken = '« Le pont […] rendra service à toute la vallée », a déclaré Ivo Marèse.'
    expect(asked('fr', 'quotation', broken)).toEqual({})
  })
})

describe('dimensions and shares', () => {
  it('asks for a length, a height, a depth by its noun', () => {
    expect(
      asked('en', 'dimension', 'Two divers of Norvane swam through a flooded passage 87 metres long.'),
    ).toEqual({
      'What is the length of the flooded passage?': '87 metres',
    })
    expect(asked('en', 'dimension', 'The joined cave of Norvane is 61 kilometres long.')).toEqual({
      'What is the length of the joined cave of Norvane?': '61 kilometres',
    })
    expect(asked('fr', 'dimension', 'La géante Berthe, haute de 6 mètres, a traversé Norvane.')).toEqual({
      'Quelle est la hauteur de la géante Berthe ?': '6 mètres',
    })
  })

  it('asks for the share of a vote, of one’s own, and for how many of a unit', () => {
    expect(asked('fr', 'amount', 'Le blocage a été voté à 84 % par les marins de Norvane.')).toEqual({
      'À quel pourcentage le blocage a-t-il été voté par les marins de Norvane ?': '84 %',
    })
    expect(asked('fr', 'share', 'Depuis 1981, le marais a perdu 47 % de sa surface.')).toEqual({
      'Quel pourcentage de sa surface le marais a-t-il perdu depuis 1981 ?': '47 %',
    })
    expect(asked('fr', 'count-of-subject', 'Huit hectares sont protégés du soleil à Norvane.')).toEqual({
      'Combien d’hectares sont protégés du soleil à Norvane ?': 'huit',
    })
  })

  it('never takes two levels for a difference', () => {
    expect(asked('fr', 'amount', 'La paie de Norvane fut relevée de 18 à 22 sous par jour.')).toEqual({})
  })

  it('takes both who led together for the key', () => {
    const text = 'The crew was led by the hydrologist Ada Merrow and the guide Ivo Tarn.'
    expect(asked('en', 'agent', text)).toEqual({ 'By whom was the crew led?': 'Ada Merrow and Ivo Tarn' })
  })
})

describe('what goes on', () => {
  it('asks to which body a thing was given, and keeps what a reason was wanted for', () => {
    expect(
      asked('fr', 'whom', 'La loi du 19 juin 1821 confia le canal à la Compagnie du canal de Norvane.'),
    ).toEqual({
      'À qui la loi du 19 juin 1821 confia-t-elle le canal ?': 'Compagnie du canal de Norvane',
    })
    expect(
      asked('fr', 'reason', 'Ivo Marèse a rendu la médaille, faute de place pour ranger le coffret.'),
    ).toEqual({
      'Pourquoi Ivo Marèse a-t-il rendu la médaille ?': 'faute de place pour ranger le coffret',
    })
  })
})
