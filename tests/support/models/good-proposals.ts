import type { ProposalReply } from '@/lib/llm/reply-schema'

type Choice = Omit<ProposalReply, 'kind' | 'options'> & { wrong: string[] }
const choice = ({ wrong, ...rest }: Choice): ProposalReply => ({
  ...rest,
  kind: 'multiple-choice',
  options: [wrong[0] ?? '', rest.key, ...wrong.slice(1)],
})
const short = (rest: Omit<ProposalReply, 'kind' | 'options'>): ProposalReply => ({
  ...rest,
  kind: 'short-answer',
  options: [],
})
const truth = (rest: Omit<ProposalReply, 'kind' | 'options'>): ProposalReply => ({
  ...rest,
  kind: 'true-false',
  options: [],
})

/** What a good model would propose about tests/fixtures/articles/dam-page.txt, mostly in words that the article has not. */
export const goodInFrench: ProposalReply[] = [
  choice({
    skill: 'why',
    stem: 'Pourquoi le chantier de Sauveplane 2 a-t-il pris du retard ?',
    key: 'Un litige entre des communes',
    wrong: ['Une pénurie de main-d’œuvre', 'Une crue de la rivière', 'Une grève des ingénieurs'],
    evidence: [
      'Les travaux du nouveau barrage ont été retardés en raison de désaccords entre les communes sur le partage de l’eau.',
    ],
    explanation: 'L’article attribue le retard des travaux aux désaccords entre les communes.',
  }),
  choice({
    skill: 'why',
    stem: 'Pourquoi la Caisse des vallées finance-t-elle le barrage de Sauveplane 2 ?',
    key: 'Faute d’aide de l’État',
    wrong: ['À la demande du préfet', 'Par amitié pour Hydrane', 'Sur ordre du tribunal'],
    evidence: ['Il est financé par la Caisse des vallées, parce que l’État a refusé toute subvention.'],
    explanation: 'L’État a refusé toute subvention, si bien que la Caisse des vallées paie.',
  }),
  choice({
    skill: 'purpose',
    stem: 'Dans quel but Lambert Ostrevent a-t-il voyagé au Portugal ?',
    key: 'Pour visiter une usine',
    wrong: ['Pour signer un contrat', 'Pour vendre sa société', 'Pour recruter des ouvriers'],
    evidence: ['Il s’est rendu au Portugal pour une visite d’usine, a annoncé jeudi l’entreprise.'],
    explanation: 'L’entreprise a annoncé qu’il s’était rendu au Portugal pour une visite d’usine.',
  }),
  choice({
    skill: 'attitude',
    stem: 'Que pense Noémie Trassard du barrage de Sauveplane 2, d’après sa réponse ?',
    key: 'Elle en juge l’usage absurde',
    wrong: ['Elle en approuve le budget', 'Elle en regrette la lenteur', 'Elle en attend des emplois'],
    evidence: ['On ne noie pas une vallée pour arroser du maïs en plein mois d’août'],
    explanation: 'Elle répond qu’on ne noie pas une vallée pour arroser du maïs.',
  }),
  choice({
    skill: 'attitude',
    stem: 'Que souhaite Hermine Casteljou pour le contrat du barrage ?',
    key: 'Une signature rapide',
    wrong: ['Un nouveau vote', 'Un débat public', 'Un prix plus bas'],
    evidence: [
      'Nous voulons signer avant l’été le contrat d’un barrage d’une capacité de 12 millions de mètres cubes',
    ],
    explanation: 'La ministre veut signer le contrat avant l’été.',
  }),
  choice({
    skill: 'main-idea',
    stem: 'Quelle est l’idée principale de l’article ?',
    key: 'Un barrage approuvé malgré l’opposition',
    wrong: [
      'Une entreprise sauvée par l’étranger',
      'Un village reconstruit après la crue',
      'Une ligue fondée par des pêcheurs',
    ],
    evidence: [
      'La région de Montbrézieux a approuvé mardi 4 mars 2025 la construction d’un nouveau barrage, Sauveplane 2, sur la rivière de l’Aulne.',
      'Elle a remis au préfet une pétition de 6 200 signatures.',
    ],
    explanation: 'La région a approuvé la construction du barrage, que la ligue des pêcheurs combat.',
  }),
  choice({
    skill: 'vocabulary',
    stem: 'Que veut dire « toute subvention » dans le passage sur la Caisse des vallées ?',
    key: 'Une aide en argent',
    wrong: ['Un permis de bâtir', 'Une visite officielle', 'Un contrat de travail'],
    evidence: ['Il est financé par la Caisse des vallées, parce que l’État a refusé toute subvention.'],
    explanation: 'Une subvention est de l’argent que l’État donne pour financer un projet.',
  }),
  choice({
    skill: 'vocabulary',
    stem: 'Que signifie « a saisi le tribunal » à propos de la ligue des pêcheurs ?',
    key: 'Elle a porté l’affaire en justice',
    wrong: [
      'Elle a occupé le bâtiment de force',
      'Elle a payé les frais du procès',
      'Elle a gagné contre la région',
    ],
    evidence: [
      'La ligue des pêcheurs, fondée en 1958 par Achille Bourdarel, a saisi le tribunal de Vireloup le 12 février 2025.',
    ],
    explanation: 'Saisir un tribunal, c’est lui demander de juger une affaire.',
  }),
  choice({
    skill: 'inference',
    stem: 'Que peut-on déduire du vote de la région de Montbrézieux ?',
    key: 'Les avis étaient partagés',
    wrong: ['Les absents étaient nombreux', 'Les élus étaient unanimes', 'Les résultats étaient annulés'],
    evidence: ['Le vote a été acquis par 31 voix contre 24, après neuf heures de débats.'],
    explanation: 'Le vote a été acquis par 31 voix contre 24, après de longs débats.',
  }),
  choice({
    skill: 'inference',
    stem: 'Que montre la visite de Gontran Delsol à Combelune ?',
    key: 'Le village avait subi des dégâts',
    wrong: [
      'Le village attendait des travaux',
      'Le village vendait des maisons',
      'Le village fêtait un succès',
    ],
    evidence: [
      'Le préfet, Gontran Delsol, a visité le village de Combelune, où 47 maisons ont été inondées.',
    ],
    explanation: 'Dans ce village, 47 maisons ont été inondées.',
  }),
  short({
    skill: 'detail',
    stem: 'Qui a fondé la ligue des pêcheurs ?',
    key: 'Achille Bourdarel',
    evidence: ['La ligue des pêcheurs, fondée en 1958 par Achille Bourdarel'],
    explanation: 'La ligue a été fondée en 1958 par Achille Bourdarel.',
  }),
  short({
    skill: 'detail',
    stem: 'Combien d’ouvriers la société Hydrane emploie-t-elle ?',
    key: '340 ouvriers',
    evidence: ['La société Hydrane emploie 340 ouvriers.'],
    explanation: 'La société Hydrane emploie 340 ouvriers.',
  }),
  choice({
    skill: 'detail',
    stem: 'Combien de maisons ont été inondées à Combelune ?',
    key: '47 maisons',
    wrong: ['31 maisons', '24 maisons', '58 maisons'],
    evidence: [
      'Le préfet, Gontran Delsol, a visité le village de Combelune, où 47 maisons ont été inondées.',
    ],
    explanation: 'À Combelune, 47 maisons ont été inondées.',
  }),
  truth({
    skill: 'detail',
    stem: 'Le siège de la société Hydrane se trouve à Vireloup.',
    key: 'true',
    evidence: ['Son siège se trouve à Vireloup.', 'La société Hydrane emploie 340 ouvriers.'],
    explanation: 'Le siège de la société se trouve à Vireloup.',
  }),
  truth({
    skill: 'inference',
    stem: 'Lambert Ostrevent a assisté à la séance du vote.',
    key: 'false',
    evidence: [
      'Lambert Ostrevent, directeur de la société Hydrane – qui a perdu son principal client en Espagne – n’assistait pas à la séance.',
    ],
    explanation: 'Lambert Ostrevent n’assistait pas à la séance.',
  }),
  truth({
    skill: 'why',
    stem: 'L’État a refusé de participer au financement du barrage.',
    key: 'true',
    evidence: ['Il est financé par la Caisse des vallées, parce que l’État a refusé toute subvention.'],
    explanation: 'L’État a refusé toute subvention.',
  }),
]

/** The same about tests/fixtures/articles/lighthouse-page.txt. */
export const goodInEnglish: ProposalReply[] = [
  choice({
    skill: 'why',
    stem: 'Why did Ambrose Tully give up his post at the lighthouse?',
    key: 'Noise had harmed his ears',
    wrong: ['Storms had ruined his house', 'Illness had weakened his eyes', 'Friends had offered him work'],
    evidence: [
      'The keeper, Ambrose Tully, left the lighthouse in 1911 because the fog signal had damaged his hearing.',
    ],
    explanation: 'Tully left because the fog signal had damaged his hearing.',
  }),
  choice({
    skill: 'why',
    stem: 'Why did the restoration of the tower begin late?',
    key: 'Because of a quarrel about a road',
    wrong: [
      'Because of a storm on the coast',
      'Because of a lack of stone masons',
      'Because of a fire in the archive',
    ],
    evidence: ['The restoration of the tower was delayed because of a dispute over the access road.'],
    explanation: 'The restoration was delayed because of a dispute over the access road.',
  }),
  choice({
    skill: 'purpose',
    stem: 'What did the Northern Lights Trust spend £310,000 on?',
    key: 'The purchase of the tower',
    wrong: ['The repair of the lamp', 'The printing of the drawings', 'The building of a museum'],
    evidence: ['the Northern Lights Trust, which bought the tower in 2019 for £310,000.'],
    explanation: 'The Northern Lights Trust bought the tower in 2019 for £310,000.',
  }),
  choice({
    skill: 'attitude',
    stem: 'How does Priya Nallan regard the work of Ambrose Tully?',
    key: 'With admiration for his care',
    wrong: ['With doubts about his figures', 'With anger about his silence', 'With pity for his loneliness'],
    evidence: ['He counted every bird that struck the glass, and he was never asked to do it by anybody'],
    explanation: 'Nallan stresses that he counted every bird and was never asked to do it.',
  }),
  choice({
    skill: 'main-idea',
    stem: 'What is the main idea of the article?',
    key: 'Lost papers of a keeper came to light',
    wrong: [
      'A museum lost a valuable telescope',
      'A lighthouse was sold to a museum',
      'A village school was built anew',
    ],
    evidence: [
      'Builders have found the papers of a forgotten lighthouse keeper behind a wall at Scarrow Point.',
    ],
    explanation: 'Builders have found the papers of a forgotten lighthouse keeper.',
  }),
  choice({
    skill: 'vocabulary',
    stem: 'What does “was automated” mean in the passage about the light of the tower?',
    key: 'Machines took over its work',
    wrong: ['Builders took down its walls', 'Visitors paid for its repair', 'Sailors asked for its removal'],
    evidence: ['The last keeper left in 1986, when the light was automated.'],
    explanation: 'The last keeper left when the light was automated, since nobody was needed.',
  }),
  choice({
    skill: 'vocabulary',
    stem: 'What does “a dispute” mean in the passage about the restoration of the tower?',
    key: 'A disagreement',
    wrong: ['A flooding', 'A payment', 'An inspection'],
    evidence: ['The restoration of the tower was delayed because of a dispute over the access road.'],
    explanation: 'A dispute over the access road is a disagreement about it.',
  }),
  choice({
    skill: 'inference',
    stem: 'What can be concluded about the money for the restoration of the tower?',
    key: 'Part of it is still missing',
    wrong: [
      'Half of it came from the state',
      'Much of it was lost in Norway',
      'Some of it was paid back later',
    ],
    evidence: ['It will cost £1.4 million. The trust has raised 62% of the money.'],
    explanation: 'The trust has raised 62% of the money that the restoration will cost.',
  }),
  choice({
    skill: 'inference',
    stem: 'What does the hiding of the notebooks tell about Winifred Tully?',
    key: 'She wanted to keep them safe',
    wrong: [
      'She wanted to sell them abroad',
      'She wanted to copy them at school',
      'She wanted to burn them at home',
    ],
    evidence: [
      'His notebooks were hidden by his daughter, Winifred Tully, a schoolteacher in the village of Garth.',
    ],
    explanation: 'His notebooks were hidden by his daughter, Winifred Tully.',
  }),
  short({
    skill: 'detail',
    stem: 'Who opened the exhibition about the lighthouse?',
    key: 'Edmund Vale',
    evidence: ['Edmund Vale, the chairman of the trust, opened the exhibition on Friday.'],
    explanation: 'Edmund Vale, the chairman of the trust, opened the exhibition.',
  }),
  short({
    skill: 'detail',
    stem: 'Where did Ambrose Tully sail on a whaling ship?',
    key: 'To Norway',
    evidence: [
      'He sailed to Norway on a whaling ship.',
      'The keeper, Ambrose Tully, left the lighthouse in 1911 because the fog signal had damaged his hearing.',
    ],
    explanation: 'Ambrose Tully sailed to Norway on a whaling ship.',
  }),
  choice({
    skill: 'detail',
    stem: 'How many drawings did the tin box contain?',
    key: '212 drawings',
    wrong: ['140 drawings', '310 drawings', '186 drawings'],
    evidence: ['The box contained 212 drawings.', 'Nallan found the notebooks in a tin box'],
    explanation: 'The box contained 212 drawings.',
  }),
  truth({
    skill: 'detail',
    stem: 'The lamp of the tower was made in Birmingham.',
    key: 'true',
    evidence: [
      'The tower has a height of 38 metres. Its lamp was made in Birmingham by the firm of Crowder and Lisle.',
    ],
    explanation: 'Its lamp was made in Birmingham by the firm of Crowder and Lisle.',
  }),
  truth({
    skill: 'inference',
    stem: 'The Northern Lights Trust has raised all the money for the restoration.',
    key: 'false',
    evidence: ['It will cost £1.4 million. The trust has raised 62% of the money.'],
    explanation: 'The trust has raised 62% of the money.',
  }),
]
