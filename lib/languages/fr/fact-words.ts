import { bothWays } from '@/lib/model/both-ways'
import type { FactWords } from '@/lib/model/fact-words'
import { measures } from './measures'

const words = (line: string) => new Set(line.split(', ').filter(word => word !== ''))

export const factWords: FactWords = {
  anybodys: words('homme, femme, garçon, fille, personne, enfant, adolescent, adolescente, dame, monsieur'),
  benefiting: words(
    'bénéficier, profiter, nuire, plaire, déplaire, appartenir, ressembler, succéder, revenir, échapper',
  ),
  recipients: {
    verbs: words(
      'accorder, acheter, adresser, annoncer, apporter, attribuer, céder, confier, coûter, décerner, demander, dire, donner, écrire, enlever, envoyer, imposer, infliger, interdire, léguer, livrer, louer, montrer, offrir, ôter, payer, permettre, prêter, promettre, proposer, racheter, rapporter, réclamer, refuser, remettre, rendre, retirer, transmettre, valoir, vendre, verser, voler',
    ),
    prepositions: words('à'),
  },
  measures,
  costing: {
    coûter: 'Combien',
    valoir: 'Combien',
    peser: 'Combien',
    mesurer: 'Combien',
    rapporter: 'Combien',
    durer: 'Combien de temps',
  },
  dimensions: {
    haut: 'hauteur',
    long: 'longueur',
    large: 'largeur',
    profond: 'profondeur',
    épais: 'épaisseur',
    lourd: 'poids',
  },
  polling: { à: 'À quel pourcentage' },
  pricing: {},
  howMuchMoney: 'Quelle somme',
  lasting: {
    depuis: 'Depuis combien de temps',
    pendant: 'Pendant combien de temps',
    durant: 'Pendant combien de temps',
  },
  durations: /(?:seconde|minute|heure|jour|semaine|mois|an|année|décennie)s?$/i,
  levelling: words(
    'élever, établir, passer, tomber, monter, chuter, grimper, descendre, chiffrer, fixer, estimer, évaluer, ramener, porter, limiter, plafonner, facturer, vendre',
  ),
  levelPreposition: 'à',
  changing: words(
    'augmenter, baisser, reculer, diminuer, progresser, croître, chuter, bondir, grimper, retirer, réduire, relever, abaisser, allonger, raccourcir, prolonger, dépasser, élever, retarder',
  ),
  changePreposition: 'de',
  reasonPrepositions: words(
    'en raison de, à cause de, grâce à, faute de, suite à, du fait de, par manque de, pour cause de',
  ),
  sums: words('somme, montant, total, moyenne, minimum, maximum, reste, part, paire, milliard, million'),
  fromThere: /\d.*\s(?:de là|d[’'] ?ici|plus (?:loin|haut|bas))$/u,
  stretches:
    /(?:dans la nuit d|cette année|ce mois|cette semaine|(?:l[’']an|l[’']année|le mois|la semaine|le trimestre|le semestre) (?:derni(?:er|ère)|prochaine?|passée?))/iu,
  later: /^(?:plus tard|plus tôt|auparavant|avant|après|durant)(?!\p{L})/u,
  partOf: { link: /^dont$/i, article: /^(?:le|la|les|l[’'])$/i },
  contracted: /^(?:du|au)$/i,
  deadline: { opener: /^d[’']ici\s+(?:(?:à|au)\s+)?/i, preposition: 'd’ici' },
  wholeDays: /(?<!\p{L})(?:journée|matinée|soirée)(?!\p{L})/u,
  wanting: {
    verbs: words('nommer, appeler, surnommer, baptiser, traiter, qualifier, considérer, proclamer'),
    openers: words('de, comme, à, par, pour'),
  },
  standsSince: true,
  conditions: words('si, s’, sinon, sans, sauf, moins, cas'),
  provisos: null,
  repaying: {
    verbs: words(
      'condamner, arrêter, inculper, poursuivre, juger, interpeller, sanctionner, punir, critiquer, féliciter, remercier, récompenser, distinguer, licencier, renvoyer, suspendre, exclure, expulser, emprisonner, incarcérer, écrouer, exécuter, verbaliser, blâmer, acquitter, relaxer, disqualifier, dénoncer, saluer, assigner, amnistier, gracier, écarter, révoquer, excuser, indemniser, honorer, primer',
    ),
    phrases: /^(?:en examen|en cause|en garde à vue|à pied)$/i,
    preposition: 'pour',
  },
  plainReasons:
    /^(?:en raison (?:de |d[’'])|à cause (?:de |d[’'])|du fait (?:de |d[’'])|parce (?:que |qu[’'])|car )/i,
  reasonConnectors: new Set(['parce que', 'parce qu’', "parce qu'", 'car']),
  saying: words(
    'accuser, admettre, affirmer, ajouter, analyser, annoncer, assurer, avertir, avouer, commenter, concéder, conclure, confier, confirmer, considérer, constater, déclarer, demander, déplorer, dénoncer, dire, écrire, estimer, expliquer, indiquer, indigner, insister, juger, lancer, noter, observer, penser, plaider, préciser, prévenir, promettre, raconter, rappeler, rapporter, reconnaître, regretter, répéter, répondre, résumer, révéler, saluer, souligner, soutenir, soupirer, témoigner, tweeter, poster',
  ),
  stances: words(
    'rejeter, refuser, soutenir, critiquer, condamner, saluer, approuver, accepter, défendre, dénoncer, regretter, craindre, réclamer, exiger, promettre, encourager, féliciter, déplorer, contester',
  ),
  finding: words(''),
  calling: words(''),
  telling: words('annoncer, indiquer, préciser, confirmer, rappeler, rapporter, signaler, révéler, ajouter'),
  finiteFor: (number, passive) =>
    passive
      ? { finite: number === 'Plur' ? 'ont' : 'a', before: 'été' }
      : { finite: number === 'Plur' ? 'sont' : 'est', before: '' },
  standing: words(
    'situer, constituer, localiser, implanter, affilier, baser, composer, dédier, consacrer, destiner, appeler, nommer, surnommer, dénommer, intituler, équiper, entourer, border, lier, spécialiser, doter, réputer, connaître, peupler, orienter, relier, apparenter, associer, domicilier, installer, armer, recouvrir, charger, réserver, adosser, coiffer, orner',
  ),
  standingFor: number => (number === 'Plur' ? 'sont' : 'est'),
  planning: words('prévoir, attendre, programmer, planifier'),
  earlier: words('déjà'),
  datedTo: words('remonter, fixer, dater, estimer, évaluer'),
  onlyReflexive: words(
    'absenter, abstenir, accouder, acharner, adonner, agenouiller, blottir, démener, désister, ébattre, écrier, écrouler, efforcer, emparer, empresser, encanailler, enfuir, enquérir, ensuivre, envoler, éprendre, esclaffer, évader, évanouir, évertuer, exclamer, extasier, formaliser, gargariser, immiscer, ingénier, insurger, méfier, méprendre, moquer, obstiner, prosterner, ratatiner, raviser, rebeller, rebiffer, recroqueviller, réfugier, renfrogner, repentir, souvenir, suicider',
  ),
  magnitudes: words(
    'million, millions, milliard, milliards, centaine, centaines, dizaine, dizaines, millier, milliers',
  ),
  forecasting: words('prévoir, prédire, anticiper, pronostiquer, tabler, projeter, viser, espérer'),
  postponing: words('reporter, repousser, retarder, décaler, ajourner'),
  townPreposition: 'à',
  withinTown:
    /^(?:dans|devant|derrière|sur|sous|chez|près d|à proximité d|au sein d|au milieu d|au pied d|en face d|aux abords d|à l[’'](?:intérieur|extérieur) d)/iu,
  thatYear: /^ (?:de )?(?:cette année-là|la même année|cette même année)/iu,
  holding: words('appartenir, posséder, détenir'),
  monthOpener: /^(?:le |au )?mois (?:de |d[’'])/iu,
  humans: words(
    'auteur, auteurs, habitants, habitant, homme, hommes, femme, femmes, enfant, enfants, personne, personnes, gens, victime, victimes, suspect, suspects, migrants, réfugiés, soldats, policiers, manifestants, joueurs, élèves, étudiants, électeurs, militants, civils, otage, otages, témoins, témoin, homologue, homologues, fils, fille, frère, sœur, mère, père, mari, épouse, équipe, armée, milice, foule, gendarmes, secours, pompiers, rebelles, djihadistes, combattants, miliciens',
  ),
  following: words('suivre, précéder'),
  playing: words('jouer, incarner, interpréter, doubler, camper'),
  support: words(
    'avoir, faire, prendre, mettre, donner, rendre, tenir, porter, perdre, tirer, jouer, laisser, être, devenir, rester, constituer, représenter, compter, former, attirer, subir, connaître, falloir, pouvoir, devoir, passer, poser, trouver, voir, savoir, dire, déclarer, mener, comprendre, commencer, poursuivre, apporter, permettre, jeter, contenir, posséder',
  ),
  light: words(
    'avoir, faire, prendre, mettre, donner, rendre, tenir, porter, perdre, tirer, jouer, laisser, être, devenir, rester, constituer, représenter, compter, former, attirer, subir, connaître, falloir, pouvoir, devoir, passer, poser, trouver, voir, savoir, dire, déclarer, mener, ouvrir, comprendre, commencer, poursuivre, apporter, effectuer, permettre, concerner, viser, appeler, jeter, causer, provoquer, toucher, marquer, suivre, quitter, demander, enregistrer, réaliser, présenter, comporter, détenir, contenir, offrir, posséder, éprouver, garder, conserver, prévoir, afficher',
  ),
  imagining: words(''),
  doing: words(''),
  boundPrepositions: words(''),
  citesAnother: /^,? (?:qui (?:cite|citait|a cité)|citant|en citant)(?!\p{L})/u,
  colleagues: /^ et (?:ses|son|sa) (?:collègues?|équipes?|coauteurs?|confrères|coéquipiers)(?!\p{L})/u,
  focusing: words('seulement, juste, même'),
  openWords: /(?!)/u,
  endsOpen:
    /(?:^|\s)(?:que|qu[’']|qui|quoi|dont|où|quand|lorsque|comme|comment|pourquoi|avant|après|avec|sans|ainsi|notamment|dès|plus|moins|aussi|alors)$/iu,
  blaming: words(''),
  causing: words(
    'causer, provoquer, entraîner, engendrer, occasionner, susciter, perturber, affecter, endommager, détruire, dévaster, ravager, toucher, frapper',
  ),
  timeConnectors: words(''),
  readyAdjectives: words(''),
  raising: words(''),
  and: 'et',
  existingOpener:
    /^(?:il (?:n[’'])?y (?:a|avait|aura|aurait)|on (?:compte|comptait|dénombre|dénombrait))(?!\p{L})/iu,
  subordinates:
    /^(?:même si|si|s[’']ils?|quand|lorsqu[e’']|bien qu[e’']|puisqu[e’']|comme|(?:en partie |surtout |notamment |simplement |juste )?parce qu[e’']|tant qu[e’']|dès qu[e’'])(?!\p{L})/iu,
  joints: /^(?:et|ou|mais|ni|or|que|qu[’']|qui|donc|car)(?!\p{L})/iu,
  clauseBreaks: /[,;:.]\s|\set\s/gu,
  bareNouns: false,
  // Pairs of one gender and one beginning: nothing before them has to change.
  opposites: bothWays(
    'hausse baisse, hausses baisses, augmenté diminué, augmente diminue, augmentent diminuent, augmentait diminuait, augmentation diminution, progressé reculé, progresse recule, progressent reculent, progression régression, gagné perdu, gagne perd, gagnent perdent, remporté perdu, remporte perd, remportent perdent, victoire défaite, supérieur inférieur, supérieure inférieure, supérieurs inférieurs, supérieures inférieures, majorité minorité, majoritaire minoritaire, majoritaires minoritaires, autorisé interdit, autorisée interdite, autorisés interdits, autorisées interdites, accepté refusé, acceptée refusée, accepte refuse, acceptent refusent, adopté rejeté, adoptée rejetée, adopte rejette, approuvé rejeté, approuvée rejetée, approuve rejette, approuvent rejettent, favorable défavorable, favorables défavorables, ouvert fermé, ouverte fermée, ouverts fermés, ouvertes fermées, facile difficile, faciles difficiles, nord sud, orientale occidentale, oriental occidental, lourd léger, lourde légère, lourds légers, lourdes légères, rapide lent, rapides lents, rapidement lentement, meilleur pire, meilleure pire, renforcé affaibli, renforcée affaiblie, libéré arrêté, libérés arrêtés, libérée arrêtée, public privé, publics privés, publique privée, publiques privées',
  ),
  andBetween: /^\s*et\s+(?:le\s|la\s|les\s|l[’'])?$/i,
  genitive: new Set(['de', 'd’', "d'", 'du', 'des']),
  measureOpeners: /^(?:d[’']une?|pour une?|avec une?|à une?)$/i,
  attributions: words('selon, d’après, pour, aux yeux de, de l’avis de'),
  sources: words('selon, d’après'),
  linksByRule: true,
  infinitives: /(?:[eiï]r|re)$/u,
  deeming: words('considérer, juger, estimer, trouver, croire, rendre, laisser, déclarer, tenir'),
  inOtherWords: /^(?:soit|c[’']est-à-dire|autrement dit)(?!\p{L})/u,
  /** Before whom they open what somebody thinks. */
  kin: words(
    'mère, père, fils, fille, frère, sœur, épouse, époux, femme, mari, veuve, veuf, cousin, cousine, oncle, tante, neveu, nièce, parent, grand-mère, grand-père, compagne, compagnon',
  ),
  oneOfSeveral: /^l[’']une? d(?:es?\s|[’'])/iu,
  ofThings: words(
    'obligatoire, facultatif, applicable, gratuit, payant, réversible, consultable, téléchargeable',
  ),
  noPosts: words(
    'candidat, candidate, expert, experte, spécialiste, militant, militante, auteur, autrice, champion, championne, vainqueur, lauréat, lauréate, médaillé, médaillée, tenant, tenante',
  ),
  alsoIs: /^,?(?: et)? (?:aussi|également)\s/iu,
  alsoCalled: words('ci-devant, dit, dite, alias, surnommé, surnommée, né, née'),
  heardOn: /\s(?:(?:sur|au micro de)\s\p{Lu}[\p{L}\d]*|âgée?\sde\s\S+\sans)$/u,
  /** What papers do with whom they ask. */
  sourcing: words('citer, interroger, contacter, joindre, questionner'),
  citedLast: /(?<!\p{L})(?:selon|d[’']après) [^.,;:«»"]+\.[\s"«“]*$/iu,
  allOf: words('tous, toutes, tout, toute'),
  /** Verbs for who died, and those that say so of who is their object. */
  dying: {
    own: words('mourir, décéder, périr, succomber'),
    done: words('tuer, assassiner, abattre, inhumer'),
  },
  opining: words('pour'),
  interrogative: words('quel, quelle, quels, quelles'),
  arising: words(
    'naître, mourir, décéder, paraître, apparaître, disparaître, partir, venir, revenir, devenir, parvenir, survenir, provenir, arriver, entrer, rentrer, sortir, tomber, rester, aller, monter, descendre, passer',
  ),
  withdrawing: words(
    'retirer, réfugier, évader, enfuir, désister, exiler, suicider, agenouiller, effondrer, éteindre, marier, fiancer, pacser',
  ),
  relatives: /^(?:(?:qui|dont|où|lequel|laquelle|auquel|duquel) )/iu,
  ruling: words('présider, diriger, gérer, commander, représenter, détenir, habiter, contrôler, gouverner'),
  deaths: words('mort, décès, assassinat, meurtre, obsèques, dépouille'),
  enabling: /^gr[âa]ce (?:à|au|aux) /iu,
  leadIns: words('quant à, outre, en plus de, au lieu de'),
  /** What opens a period, so that half of it says nothing. */
  /** Before what happened at another time than what is told. */
  atAnotherTime: words('après, avant'),
  periodOpeners: words('de, entre'),
  periodEnds: /^(?:jusqu|à$|au$)/u,
  eventPrepositions: words(
    'avant, après, depuis, dès, jusqu’à, lors de, pendant, durant, en vue de, en prévision de, à l’occasion de, pour',
  ),
  discussing: words(
    'évoquer, aborder, commenter, détailler, décrire, défendre, critiquer, condamner, craindre',
  ),
  whenever: /^(?:lorsqu(?:e|[’'])|quand)$/,
  fractions: words('tiers, quart, quarts, cinquième, cinquièmes, dixième, dixièmes, moitié, moitiés'),
  noMore: words('anciennement, autrefois, jadis, naguère, initialement, longtemps, précédemment'),
  narrowing: words('essentiellement, principalement, surtout, majoritairement, particulièrement, notamment'),
  originPrepositions: words('de, depuis, contre'),
  roleOpeners: {
    definite: words('le, la, l’, les'),
    refused: words('un, une, des, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, deux, trois'),
    owner: /^$/,
  },
  roleLinks: /(?:\s|^)(?:de|du|des|d[’']|à|au|aux|en|chez)(?:\s|(?<=[’']))/i,
  stateOffice:
    /^(?:l[ea] |l[’'])(?:(?:premi(?:er|ère) )?ministre|présidente? de la République|secrétaire(?= (?:d[’'][ÉE]tat|du (?:Trésor|Commerce|Travail|Logement|Budget)(?!\p{L})|aux? |à l))|chef(?:fe)? (?:de l[’'][ÉE]tat|du gouvernement)|chanceli(?:er|ère)|garde des Sceaux|porte-parole du gouvernement)(?!\p{L})/iu,
  heldOffice:
    /^(?:le |la |l[’'])(?:(?:nouve(?:au|lle)|premi(?:er|ère)|actuel(?:le)?) )?(?:vice-)?(?:présidente?|euro-?députée?|députée?|sénat(?:eur|rice)|maire|adjointe?|préf(?:et|ète)|ambassad(?:eur|rice)|gouverneure?|commissaire (?!de police|à |aux |principale? )|procureure?|champion(?:ne)?|secrétaire générale?|porte-parole|chef(?:fe)?|candidate?|conseill(?:er|ère)|sélectionneu(?:r|se)|entraîneu(?:r|se)|capitaine|leader|patron(?:ne)?|direct(?:eur|rice)|déléguée?|recteur|rectrice|doyenne?|rédact(?:eur|rice) en chef|secrétaire nationale?|ministre|numéro (?:un|deux)|PDG)(?!\p{L})/iu,
  functionOf: { man: /(?:eur|ien|ier)$/u, woman: /(?:trice|euse|ienne|ière)$/u },
  manyAre: words(
    'expert, experte, spécialiste, chercheur, chercheuse, scientifique, professeur, professeure, enseignant, enseignante, étudiant, étudiante, journaliste, reporter, chroniqueur, chroniqueuse, médecin, docteur, infirmier, infirmière, ingénieur, ingénieure, économiste, analyste, consultant, consultante, historien, historienne, sociologue, politologue, psychologue, géologue, biologiste, physicien, physicienne, climatologue, météorologue, épidémiologiste, infectiologue, virologue, technicien, technicienne, policier, policière, agent, agente, employé, employée, salarié, salariée, ouvrier, ouvrière, soldat, soldate, joueur, joueuse, footballeur, footballeuse',
  ),
  openRoles:
    /^(?:le |la |l[’'])?(?:(?:secrétaire|ministre) d[’'][ÉE]tat|(?:chef|cheffe) (?:d[’']équipe|de file|de projet)|membre .*|porte-parole|(?:homme|femme) d[’'].*|(?:père|mère|parent|grand-père|grand-mère) (?:de |d[’'])(?:famille|\d+|une? |deux|trois|quatre|cinq|six|sept|huit|plusieurs|jeunes).*|(?:amie?|proche|collègue|camarade|allié|alliée|militant|militante|partisan|partisane|élève|disciple|victime|habitant|habitante|soutien|rival|rivale|adversaire|lauréate?) .*|(?:président|présidente|chef) de (?:la|l[’'])\s?(?:commission|équipe|groupe))$/iu,
  openOwners:
    /(?:du|de la|de l[’'])\s?(?:pays|époque|moment|ville|région|île|groupe|parti|commission|équipe|commune|entreprise|société|ministère|exécutif|gouvernement|État|délégation|mouvement|opposition|hebdomadaire|quotidien|journal|magazine|chaîne|club|association|fédération|syndicat|institution|organisation|structure|agence|établissement|centre|constructeur(?: automobile)?|préfecture|office|institut|observatoire|autorité|fondation|banque|(?:nouve(?:au|lle) )?(?:présidente?|premi(?:er|ère) ministre|ministre|maire|direct(?:eur|rice)))$/iu,
  /** "présidente d’une association": of which, nobody knows. */
  ofSome: /(?:\s|^)(?:d[’']|à |par |pour |dans )une?\s(?!des?\s)/iu,
  atPresent: /(?:^|\s|[’'])actuel(?:le)?(?:\s|$)/i,
  formerly: /(?:^|\s|[’'])(?:ancien|ancienne|ex|feu|futur|future)(?:\s|-)/i,
  purposes: {
    pour: { words: 'Dans quel but', done: 'Pourquoi', manner: false },
    'afin de': { words: 'Dans quel but', manner: false },
    'afin d’': { words: 'Dans quel but', manner: false },
    en: { words: 'Comment', manner: true },
  },
  copulas: words('être, devenir'),
  describers: /(?!)/,
  looseAdjectives: words(
    'nouveau, présent, réel, commun, entier, autre, même, grand, petit, important, principal, tel, certain, dernier, prochain, suivant, précédent, différent, divers, actuel, ancien, propre, seul, véritable, vrai, simple, fort, bon, mauvais, beau, jeune, vieux, second, possible, fameux, célèbre, significatif, considérable, net, léger, rapide, massif, violent, terroriste, nombreux, gros, long, récent, jour',
  ),
  fillers: words(
    'plusieurs, consécutif, global, multiple, quelque, vaste, énorme, majeur, mineur, premier, primaire, intégral, général, habituel, courant, spécifique, particulier, spécial, clair, plein, total, haut, bas, tardif, supplémentaire, similaire, unique, disponible, responsable, capable, probable, connu, situé, large, original, proche, facile, difficile, nécessaire, moindre, étonnant, incontestable, remarquable, essentiel, central',
  ),
  undertakings: {
    verbs: words(
      'accepter, appeler, autoriser, cesser, chercher, choisir, commencer, conseiller, convenir, décider, demander, encourager, envisager, essayer, exhorter, finir, hésiter, interdire, inviter, jurer, menacer, obliger, ordonner, parvenir, permettre, persister, prévoir, projeter, promettre, proposer, recommander, refuser, réussir, renoncer, soupçonner, suggérer, tenter, accuser, charger, préférer, espérer, souhaiter, continuer, arriver, aider, servir, consister, inciter, pousser, empêcher, forcer, contraindre, viser',
    ),
    openers: words('de, à'),
    alike: [
      words('tenter, essayer, chercher'),
      words('décider, choisir'),
      words('réussir, parvenir, arriver'),
      words('souhaiter, espérer, préférer, viser'),
      words('recommander, conseiller, préconiser, suggérer, encourager'),
      words('demander, ordonner, exhorter, appeler'),
      words('envisager, prévoir, projeter'),
    ],
    ends: /\s(?:mais|comme d[’']autres)(?!\p{L})/u,
  },
  lying: { reflexive: words('trouver, dresser, étendre'), plain: new Set(), asked: 'à', along: words('sur') },
  changes: words(
    'hausse, baisse, augmentation, diminution, recul, progression, chute, croissance, reprise, bond, repli',
  ),
  governing: words(
    'participer, renoncer, consister, opposer, résister, contribuer, échapper, assister, succéder, appartenir, correspondre, répondre, consacrer, condamner, exposer, destiner, soumettre, confronter, aboutir, croire, transformer, spécialiser, ressembler, servir, obliger, attaquer, intéresser, inscrire',
  ),
  figures: words(
    'taux, chiffre, chiffres, nombre, niveau, part, proportion, montant, somme, score, prix, total, population, quantité, valeur, cas',
  ),
  likely: words('devoir, pouvoir'),
  clock:
    /^(?:\d{1,2}\s?(?:heures?|h)(?:\s?\d{2})?(?: (?:du matin|du soir|de l[’']après-midi))?|midi|minuit)$/iu,
  clockPrepositions: words('à, vers, dès, jusqu’à'),
  whatTime: 'quelle heure',
  seeing: { décrire: 'comme', considérer: 'comme', présenter: 'comme', percevoir: 'comme', qualifier: 'de' },
  seenAs: words('décrire, considérer, percevoir, qualifier'),
  how: 'Comment',
  counting: words('dénombrer, compter, recenser, déplorer, relever, avoir'),
  aging: words('avoir'),
  agesBehind: /^\s*(\d{1,3})[\s\u00a0\u202f]ans(?=\s*[.,;])/u,
  agesBeside: /^(\s?[,(]\s?)(\d{1,3})[\s\u00a0\u202f]ans(?=\s?[.,;)])/u,
  theNameOf: 'le nom de',
  ageOf: years => `${years} ans`,
  timeOpeners: new Set(),
  times: words(
    'fois, début, fin, milieu, courant, mois, semaine, jour, journée, jours, année, an, ans, années, matin, matinée, soir, soirée, nuit, après-midi, midi, heure, heures, minute, minutes, instant, moment, époque, période, printemps, été, automne, hiver, saison, week-end, siècle, décennie, date, veille, lendemain',
  ),
  relational: words(
    'cause, raison, but, objectif, priorité, solution, option, thème, sujet, résultat, conséquence, enjeu, défi, origine, capitale, devise, siège, slogan, titre, surnom, nom, vainqueur, gagnant, lauréat, auteur, fondateur, fondatrice, spécialité, métier, langue, monnaie, emblème, symbole, ingrédient, avantage, inconvénient, particularité, mission, ambition, différence, chef-lieu, point, rival, concurrent, adversaire, successeur, prédécesseur, propriétaire, rôle, rêve, projet, idée, ennemi, remède',
  ),
  unique: words(
    'premier, première, premiers, premières, dernier, dernière, seul, seule, seuls, seules, unique, principal, principale, principaux, principales, meilleur, meilleure, pire, prochain, prochaine, second, deuxième, troisième, marquant, marquante, majeur, majeure, officiel, officielle',
  ),
  placePrepositions: words(
    'à, en, dans, sur, sous, près de, à côté de, chez, vers, depuis, jusque, devant, derrière, de, entre, au large de, autour de, au nord de, au sud de, à l’est de, à l’ouest de',
  ),
  country: { noun: 'pays', gender: 'Masc' },
  organisation: { noun: 'organisation', gender: 'Fem' },
  countedIn: words('de, par, dans, contre, à, sur, parmi, entre'),
  locating: words('situer, localiser, implanter'),
  addressing: words('informer, avertir, prévenir, enjoindre'),
  objectRelatives: words("que, qu’, qu'"),
  passiveKeepsObject: false,
  authorities: words(
    'police, gendarmerie, gouvernement, armée, parlement, sénat, parquet, préfecture, mairie, municipalité, justice, opposition, défense, accusation',
  ),
  emptyNouns: words(
    'partie, part, plupart, moitié, majorité, nombre, série, sorte, type, genre, cas, fait, fois, chose, point, titre, fin, début, cours, ensemble, total, tiers, quart, dizaine, douzaine, vingtaine, trentaine, quarantaine, cinquantaine, centaine, millier, raison, lieu, suite, rapport, face, côté, cote, côtés, manière, façon, but, objet, problème, exemple, élément, succès, échec, difficulté, importance, rôle, place, vue, aide, occasion, mesure, niveau, forme, quantité, bout, milieu, intérieur, proportions, proportion, temps, moment, main, situation, question, élément, éléments, ordre, sein, maximum, minimum, moyenne',
  ),
  assertingConnectors: words(
    'après que, après qu’, lorsque, lorsqu’, alors que, alors qu’, tandis que, tandis qu’, puisque, puisqu’, dès que, dès qu’, depuis que, depuis qu’, pendant que, pendant qu’, quand, car, parce que, parce qu’, si bien que, si bien qu’',
  ),
  yearly: 'par an',
  having: words('avoir, disposer, posséder, présenter, offrir, atteindre'),
  needing: words(
    'abriter, accompagner, accorder, accueillir, adopter, apporter, adresser, attribuer, décerner, envoyer, transmettre, atteindre, avoir, causer, comporter, comprendre, constituer, contenir, dépasser, détenir, effectuer, engendrer, évoquer, exiger, fabriquer, faire, féliciter, fonder, indiquer, infliger, inclure, instaurer, laisser, mettre, obtenir, organiser, posséder, préconiser, prendre, prôner, proposer, provoquer, réaliser, remercier, remporter, rendre, représenter, subir, susciter, utiliser',
  ),
  extents: {
    haut: 'hauteur',
    haute: 'hauteur',
    large: 'largeur',
    long: 'longueur',
    longue: 'longueur',
    profond: 'profondeur',
    profonde: 'profondeur',
    épais: 'épaisseur',
    épaisse: 'épaisseur',
  },
  organisationNouns: {
    agence: 'Fem',
    association: 'Fem',
    banque: 'Fem',
    chaîne: 'Fem',
    club: 'Masc',
    compagnie: 'Fem',
    constructeur: 'Masc',
    entreprise: 'Fem',
    fabricant: 'Masc',
    fédération: 'Fem',
    firme: 'Fem',
    fondation: 'Fem',
    fournisseur: 'Masc',
    groupe: 'Masc',
    hebdomadaire: 'Masc',
    hôpital: 'Masc',
    institut: 'Masc',
    journal: 'Masc',
    laboratoire: 'Masc',
    magazine: 'Masc',
    ministère: 'Masc',
    musée: 'Masc',
    opérateur: 'Masc',
    organisation: 'Fem',
    parti: 'Masc',
    quotidien: 'Masc',
    société: 'Fem',
    start: 'Fem',
    syndicat: 'Masc',
    université: 'Fem',
  },
}
