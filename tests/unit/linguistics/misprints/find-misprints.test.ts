import { describe, expect, it } from 'vitest'
import { mended } from '../../../support/mended'

describe('a misprint of which there is only one right form', () => {
  it('a noun in the singular behind a word for several', () => {
    expect(mended('La mairie de Sorvane a promis une réponse aux riverain de la place.')).toEqual([
      'aux riverain → aux riverains',
    ])
    expect(mended('Le port a reçu des caisse de thé et trente camion de riz.')).toEqual([
      'des caisse → des caisses',
      'trente camion → trente camions',
    ])
  })

  it('a masculine article before a noun that is feminine only', () => {
    expect(mended('Le brochure gratuite présente les villages de Lorvane.')).toEqual([
      'Le brochure → la brochure',
    ])
  })

  it('an infinitive that two halves of a negation and an auxiliary lead to', () => {
    expect(mended('La pluie n’a pas gâcher la fête du port de Sorvane.')).toEqual(['pas gâcher → pas gâché'])
    expect(mended('La pluie n’a pas à gâcher la fête du port de Sorvane.')).toEqual([])
  })

  it('a participle behind avoir, whatever pronoun another verb has', () => {
    expect(mended('La crue qui se retirait samedi a détruite une digue de Sorvane.')).toEqual([
      'détruite une → détruit une',
    ])
    expect(mended('La fête que Paul voyait samedi a détruite une digue.')).toEqual([])
  })

  it('somebody of a people, named, with a small letter', () => {
    expect(mended('La course a été gagnée par l’italienne Marie Roux devant Paul Brun.')).toEqual([
      'l’italienne → l’Italienne',
    ])
    expect(mended('La course a été gagnée par la barque italienne de Marie Roux.')).toEqual([])
  })

  it('a noun of two that are counted, and two words of a name without its hyphen', () => {
    expect(mended('Marie et Paul prennent les 4e et 5e place de la course.')).toEqual([
      '5e place → 5e places',
    ])
    expect(mended('Le bac part pour la Nouvelle Zélande en mai, comme à l’accoutumé.')).toEqual([
      'Nouvelle Zélande → Nouvelle-Zélande',
      'comme à l’ accoutumé → comme à l’accoutumée',
    ])
  })

  it('the article of the other gender before a country', () => {
    expect(mended('Les pêcheurs soutenus par le Norvège quittent la Pérou en mars.')).toEqual([
      'le Norvège → la Norvège',
      'la Pérou → le Pérou',
    ])
    expect(mended('Le Mexique et la Chine parlent de la RDC avec le Brésil.')).toEqual([])
  })

  it('a small word that sounds like the right one', () => {
    expect(mended('Le notaire a du se résoudre à vendre le moulin de Sorvane.')).toEqual([
      'a du se → a dû se',
    ])
    expect(mended('Des bruits fréquents voir permanents gênent les voisins.')).toEqual([
      'fréquents voir permanents → fréquents voire permanents',
    ])
    expect(mended('Le notaire a du pain et fait voir ses champs. Il vient du marché.')).toEqual([])
  })

  it('a participle behind avoir without an object before it, or with its object behind it', () => {
    expect(mended('Les pêcheurs sont partis sans avoir écoutés le discours du notaire.')).toEqual([
      'écoutés le → écouté le',
    ])
    expect(mended('Les bureaux fermeront une fois que les greffiers auront publiés leurs chiffres.')).toEqual(
      ['publiés leurs → publié leurs'],
    )
    expect(mended('Les deux moulins se sont refaits une jeunesse.')).toEqual([
      'se sont refaits → se sont refait',
    ])
    expect(mended('Les filets qu’ils ont vendus brûlent. Ces deux notaires se sont vus.')).toEqual([])
  })

  it('“a” behind a participle that has its auxiliary', () => {
    expect(mended('Le recensement du village a été mené a son terme.')).toEqual(['mené a son → mené à son'])
    expect(mended('Le condamné a son avocat. Le moulin qui avait été vendu a une roue.')).toEqual([])
  })

  it('a participle that should agree with “les”, in a gender that nobody knows', () => {
    expect(mended('Les élèves ont pris des rubans et les ont agité en criant.')).toEqual([
      'les ont agité → null',
    ])
    expect(mended('Le notaire les a laissé partir et les a reçus.')).toEqual([])
  })

  it('a day behind its verb without an article', () => {
    expect(mended('Le club de Sorvane a lancé 15 novembre une collecte.')).toEqual([
      'lancé 15 novembre → lancé le 15 novembre',
    ])
    expect(mended('Le club de Sorvane a lancé hier 15 novembre une collecte.')).toEqual([
      'lancé 15 novembre → lancé le 15 novembre',
    ])
    expect(mended('Le club de Sorvane a lancé le 15 novembre une collecte.')).toEqual([])
  })

  it('a noun where a participle has to stand', () => {
    expect(mended('Près de 400 moulins sont comptabilités par la mairie.')).toEqual([
      'sont comptabilités → null',
    ])
  })

  it('a consonant once that has to stand twice, in a word that is seldom read', () => {
    expect(mended('La fête, souvent cantonée aux faubourgs, gagne le port.')).toEqual([
      'cantonée → cantonnée',
    ])
  })

  it('a verb where its preposition lost its accent', () => {
    expect(mended('Une plainte vise a clarifier la vente de la digue de Sorvane.')).toEqual([
      'vise a clarifier → vise à clarifier',
    ])
    expect(mended('Le maire a lui tout seul payé la digue de Sorvane.')).toEqual(['a lui tout → à lui tout'])
    expect(mended('Le maire a clarifié la vente. Le port a lui seul compris la crue.')).toEqual([])
  })

  it('a noun in the singular that is counted', () => {
    expect(mended('Le nombre total d’inscrit à la mairie de Sorvane augmente de 3 %.')).toEqual([
      'd’ inscrit → d’ inscrits',
    ])
    expect(mended('Le nombre total d’inscrits augmente. Le manque de pain dure.')).toEqual([])
  })

  it('an adjective without its ending behind a feminine noun', () => {
    expect(mended('L’agence régional a fermé ses bureaux de Sorvane en mars.')).toEqual([
      'agence régional → agence régionale',
    ])
  })

  it('behind an auxiliary, a form that sounds like the participle', () => {
    expect(mended('Le barrage a subit trois crues en dix ans.')).toEqual(['a subit → a subi'])
    expect(mended('Les pêcheurs ont rejeter leurs filets devant Brême.')).toEqual([
      'ont rejeter → ont rejeté',
    ])
  })

  it('a participle that does not agree with its subject', () => {
    expect(mended('Les barrières ont été fermé par les gardiens du canal.')).toEqual(['fermé → fermées'])
    expect(mended('Près de 400 de ses voisins s’étaient réuni devant la gare.')).toEqual(['réuni → réunis'])
  })

  it('a participle that does not agree with the object before it', () => {
    expect(mended('Les montagnes que Luc Roy a traversé étaient couvertes de neige.')).toEqual([
      'traversé → traversées',
    ])
    expect(mended('Les montagnes que Luc Roy a entièrement traversé étaient couvertes de neige.')).toEqual([
      'traversé → traversées',
    ])
  })

  it('a form of a verb where its noun has to stand', () => {
    expect(mended('Les marins ont défilé en soutient aux dockers de Brême.')).toEqual([
      'en soutient → en soutien',
    ])
    expect(mended('Le maire a parlé à l’issu du vote.')).toEqual(['l’ issu → l’ issue'])
  })

  it('an age that hangs on nothing', () => {
    expect(mended('Une femme 54 ans a traversé le lac à la nage.')).toEqual(['femme 54 → femme de 54'])
  })

  it('of a noun, its determiner and its adjective, the one that differs from the two others', () => {
    expect(mended('Le port de Sorvane emploie un grand nombres de dockers.')).toEqual([
      'un grand nombres → un grand nombre',
    ])
    expect(mended('La mairie a choisi une solution partiel pour les quais de Brême.')).toContain(
      'une solution partiel → une solution partielle',
    )
    expect(mended('Les collines boisée de Lorvane attirent des promeneurs.')).toEqual([
      'Les collines boisée → Les collines boisées',
    ])
    expect(mended('L’incendie partielle du dépôt a duré deux jours.')).toEqual([
      'incendie partielle → incendie partiel',
    ])
  })

  it('a verb that has not the number of its subject', () => {
    expect(mended('Les habitants quitte le port de Sorvane chaque hiver.')).toEqual(['quitte → quittent'])
    expect(mended('La mairie refusent un nouveau quai aux pêcheurs.')).toEqual(['refusent → refuse'])
  })

  it('a participle that does not agree with its pronoun', () => {
    expect(mended('Les barques étaient vieilles. Elles seront remplacé au printemps.')).toEqual([
      'Elles seront remplacé → Elles seront remplacées',
    ])
  })

  it('participle and infinitive written as each other', () => {
    expect(mended('Le gardien s’était sacrifier pour ses voisins.')).toEqual([
      'était sacrifier → était sacrifié',
    ])
    expect(
      mended('La garnison du fort vient de rompre le siège subit par ses soldats depuis trois ans.'),
    ).toEqual(['siège subit → siège subi'])
    expect(mended('Le bruit du port finit par desservir le maire.')).toEqual([])
    expect(mended('La mairie a ouvert un gymnase pour accueilli les sinistrés.')).toEqual([
      'pour accueilli → pour accueillir',
    ])
  })

  it('a small word written as another that sounds alike', () => {
    expect(mended('Le maire de Sorvane à été réélu en mars.')).toEqual(['Sorvane à été → Sorvane a été'])
    expect(mended('Les pêcheurs et leur filets attendent la marée.')).toEqual([
      'et leur filets → et leurs filets',
    ])
    expect(mended('Elle habite la ville ou elle enseigne le chant.')).toEqual([
      'ville ou elle → ville où elle',
    ])
  })

  it('a plural behind a word for one', () => {
    expect(mended('Le musée garde une traces de la crue.')).toEqual(['une traces → une trace'])
    expect(mended('La mairie craint la recrudescences des crues.')).toEqual([
      'la recrudescences → la recrudescence',
    ])
    expect(mended('La mairie parle au villages de la côte.')).toEqual(['au villages → null'])
    expect(mended('La mairie craint la crues soudaines.')).toEqual(['la crues → null'])
    expect(mended('La chaîne annonce une série d’action.')).toEqual([])
    expect(mended('Le club compte soixante et un buts.')).toEqual([])
  })

  it('a form of a verb that only its sound brought behind être', () => {
    expect(mended('Les deux motions seront soumisse au vote du conseil.')).toEqual(['seront soumisse → null'])
    expect(mended('Le maire demande : que vous faîtes dans ce port ?')).toEqual(['vous faîtes → vous faites'])
  })

  it('of what is named by a word of two genders', () => {
    expect(mended('La politique de la ville sera doté de nouveaux moyens.')).toEqual(['doté → dotée'])
  })

  it('two small words that do not stand beside each other', () => {
    expect(mended('Le port de de Sorvane ferme en hiver.')).toEqual([])
    expect(mended('Le gardien a vu la la marée monter devant la digue.')).toEqual(['la la marée → la marée'])
    expect(mended('Le port a connu le épisode le plus froid du siècle.')).toEqual(['le épisode → l’épisode'])
    expect(mended('Le maire demande si il peut vendre le quai.')).toEqual(['si il → s’il'])
    expect(mended('Il parle de images prises en mer.')).toEqual(['d’ images → null'])
  })

  it('words that are one with a hyphen', () => {
    expect(mended('Les pêcheurs ont eux même réparé la digue.')).toEqual(['eux même → eux-mêmes'])
    expect(mended('Le vaccin pourrait peut être servir ailleurs.')).toEqual([
      'pourrait peut être → pourrait peut-être',
    ])
  })

  it('persons and amounts that are counted', () => {
    expect(mended('Le port sert 40 millions de voyageur par an.')).toEqual(['de voyageur → de voyageurs'])
    expect(mended('La digue a coûté 3,67 milliard d’euros.')).toEqual(['3,67 milliard → 3,67 milliards'])
    expect(mended('La vente rapporte deux millions de bénéfice par an.')).toEqual([])
  })

  it('a word one slip of a hand away from a single other', () => {
    expect(mended('Le gouvenement de Lorvane prépare une loi.')).toEqual(['gouvenement → gouvernement'])
    expect(mended('Un navire professionel accompagne les barques.')).toEqual(['professionel → professionnel'])
    expect(mended('La digue a cédé le 7 juinà Sorvane.')).toEqual(['juinà → juin à'])
    expect(mended('La fête célèbre l’hivernage des troupeaux et la transhumance estivale.')).toEqual([])
  })

  it('a participle with the ending of another', () => {
    expect(mended('Des crèches ont été fermés en banlieue de Brême.')).toEqual(['fermés → fermées'])
    expect(mended('La tour de Lorvane, perle de la côte, est devenu un musée.')).toEqual(['devenu → devenue'])
    expect(mended('Les quais sont paralysées depuis mardi.')).toEqual(['paralysées → paralysés'])
    expect(mended('Le notaire est vieux. Il est née à Brême.')).toEqual(['Il est née → Il est né'])
    expect(mended('Le notaire a signée la vente du moulin.')).toEqual(['signée la → signé la'])
  })

  it('the verb of “qui”, of “ce qui” and of “le nombre de”', () => {
    expect(mended('Les comptes montrent un essor très rapide, qui font monter les loyers.')).toEqual([
      'qui font → qui fait',
    ])
    expect(mended('Le notaire parle de ce qui les inquiètent.')).toEqual([
      'qui les inquiètent → qui les inquiète',
    ])
    expect(mended('Le nombre de barques louées devraient baisser.')).toEqual(['devraient → devrait'])
    expect(mended('Un grand nombre de barques devraient partir.')).toEqual([])
    expect(
      mended('Il y a trois pins au bord du lac, qui montrent le nord. L’un des ports qui ferme.'),
    ).toEqual([])
  })

  it('a participle that agrees with an object before “de” and its name', () => {
    expect(
      mended(
        'Il revient au vieux fort de la digue de Brême, et à la tour ronde de Lorvane qu’elle avait perdu en mai.',
      ),
    ).toEqual(['perdu → perdue'])
  })

  it('what takes an object and has no plural', () => {
    expect(
      mended('Il montre deux statues représentants la reine et des peintures montrants la mer.'),
    ).toEqual(['statues représentants → statues représentant', 'peintures montrants → peintures montrant'])
    expect(mended('Les représentants du port sont des passants bruyants.')).toEqual([])
  })

  it('persons that are counted as if they were women only', () => {
    expect(mended('La chute de la grue a fait 34 blessées au port.')).toEqual(['blessées → blessés'])
    expect(mended('La grue est tombée sur des lycéennes et a fait 34 blessées.')).toEqual([])
  })

  it('a verb that shares the subject of another', () => {
    expect(mended('Les barques sont en hausse et représente un tiers des ventes.')).toEqual([
      'et représente → et représentent',
    ])
  })

  it('a comma between a subject and its verb', () => {
    expect(mended('Le vieux moulin de Sorvane, a fermé ses portes en mars.')).toEqual([
      'Sorvane , a → Sorvane a',
    ])
    expect(mended('Le moulin, dit-on, a fermé. Luc, le notaire et Ada, la juge, ont signé.')).toEqual([])
    expect(mended('Ce que fait le notaire, personne ne le voit.')).toEqual([])
  })

  it('words that belong together in one way only', () => {
    expect(mended('S’en suit une longue attente.')).toEqual(['S’ en suit → s’ensuit'])
    expect(mended('Il est parti à ce moment là.')).toEqual(['ce moment là → ce moment-là'])
    expect(mended('Le maire attend prêt de 40 barques.')).toEqual(['prêt de → près de'])
    expect(mended('Le maire attend un prêt de 40 euros, prêt de la banque.')).toEqual([])
    expect(mended('Elle dormait dans la nuit de 3 à 4 mai.')).toEqual(['de 3 à 4 mai → du 3 au 4 mai'])
    expect(mended('Le port perd encore d’avantage de barques.')).toEqual(['d’ avantage → davantage'])
    expect(mended('La digue a coûté 1,8 millions d’euros.')).toEqual(['1,8 millions → 1,8 million'])
    expect(mended('Le gardien est sensé tenir la porte.')).toEqual(['sensé tenir → censé tenir'])
    expect(mended('Puis il sont revenus au port.')).toEqual(['il sont → ils sont'])
    expect(mended('Le maire parle, puis il c’est rendu au port.')).toEqual(['il c’ est → il s’est'])
  })

  it('an adjective before a noun that is several, or behind it with another before', () => {
    expect(mended('Le canal traverse de vaste plaines.')).toEqual(['vaste plaines → vastes plaines'])
    expect(mended('Il cite l’un des deux grands ports maritime.')).toEqual([
      'ports maritime → ports maritimes',
    ])
  })

  it('a people without its capital', () => {
    expect(mended('Les norvégiens ont rejoint les dockers belges.')).toEqual([
      'Les norvégiens → Les Norvégiens',
    ])
    expect(mended('Le norvégien parle des ports français et des Treize moulins.')).toEqual([])
    expect(mended('Certains Foulard rouges dansent sur le port.')).toEqual([
      'Foulard rouges → Foulards rouges',
    ])
  })

  it('a noun that a verb is written for, behind what seems another verb', () => {
    expect(mended('Le maire annonce le soutient de sa ville aux dockers.')).toEqual([
      'le soutient → le soutien',
    ])
    expect(mended('Le maire le soutient de toutes ses forces.')).toEqual([])
  })

  it('leaves what may be right', () => {
    for (const text of [
      'La députée Ada Roy, ministre du Port, et le chef Ada Roy est partie.',
      'Le genre de fête prévu en mai est permis. Ce mardi elle est reçue par le maire.',
      'Les marchés ainsi que les foires sont fermés, les votes s’annoncent cette fois serrés.',
      'La nuit précédant son retour, et la semaine précédent son départ, il a plu.',
      'Les barques diesel et des ateliers peinture ouvrent dans la deuxième quinzaine de mai.',
      'Le Suisse est parti. Les dialectes que certains savants de Brême ont étudiés meurent.',
      'Trois mille dockers se sont battus ce dimanche.',
      'L’herbier a été réuni en quarante ans. Nous voulons tous le meilleur.',
      'Les dockers qui refusent ces horaires, qui bloquent le port, qui campent sur le quai sont des héros.',
      'Des vagues aussi hautes qu’une digue pouvaient être attendues. Mercredi, avait lieu une fête.',
      'Les comptes sont ceux que nous l’avions prévu. Le port a gagné en les rendant utiles.',
      'Le procureur sorvannois suit deux programmes télé.',
      'La ministre et une reporter ont visité le port.',
      'Une centaine de voisins se sont réunis devant la gare.',
      'Les deux reines se sont succédé sur le trône.',
      'Cette nuit est arrivé le premier convoi de Brême.',
      'Les micro fissures du pont sont surveillées par trois équipes.',
      'Le chef de la garde que Luc Roy a entendu est parti.',
      'Les tours que Luc Roy a fait construire dominent la vallée.',
      'Pour la première fois, les pays voisins et les gaz rares font des progrès considérables.',
      'Les pêcheurs venant de Brême ont par la suite confirmé leur départ.',
      'La perle du désert classée monument attire des appels au calme répétés.',
      'La chasse c’est compliqué pour un débutant.',
      'La veille son voisin est venu à Brême.',
      'Le musée montre le lien entre le rituel et le technique.',
      'En 1931, l’A établit son siège à Brême.',
      'Une cinquantaine de voisins ont signé, et une minorité souhaitent partir.',
      'Les langues française et basque, les murs orange et les équipes marketing.',
      'La ministre déléguée a lui même si peu de temps, et le faux policier court.',
    ])
      expect(mended(text), text).toEqual([])
    expect(mended('The harbour have two crane.', 'en')).toEqual([])
  })
})
