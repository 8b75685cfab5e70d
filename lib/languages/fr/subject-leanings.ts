// Counted over Wikinews, Wikipedia and press articles read by Passage itself: how often a noun or name that is the subject of a verb is a
// person, against how often it is for all verbs together (logarithm of the odds, smoothed by eight average subjects).

const leaning = (value: number, verbs: string): [string, number][] =>
  verbs.split(' ').map(verb => [verb, value])

/** By lemma; "p:" before a passive, "r:" before a reflexive. Above 0 rather persons, below rather things. */
export const subjectLeanings: ReadonlyMap<string, number> = new Map([
  ...leaning(2.4, 'décéder p:élire'),
  ...leaning(2.2, 'déclarer'),
  ...leaning(2.1, 'confier mourir'),
  ...leaning(2.0, 'dénombrer savoir'),
  ...leaning(1.9, 'aimer r:dire'),
  ...leaning(1.8, 'creuser'),
  ...leaning(1.7, 'dire entendre remporter'),
  ...leaning(1.6, 'penser écrire'),
  ...leaning(1.5, 'croire défendre démissionner noter p:blesser p:condamner succomber trouver twitter'),
  ...leaning(1.4, 'apercevoir exprimer garder observer p:hospitaliser p:interpeller p:tuer'),
  ...leaning(1.3, 'affirmer conserver diriger découvrir essayer ignorer naître p:interroger signer ter'),
  ...leaning(1.2, 'appeler avouer lire vouloir'),
  ...leaning(
    1.1,
    'apprendre commenter comparer constater fonder p:arrêter p:assassiner r:prendre remarquer répondre souhaiter',
  ),
  ...leaning(
    1.0,
    'attendre demander dénoncer expliquer jeter p:agresser p:soupçonner parler prononcer périr qualifier recevoir succéder travailler',
  ),
  ...leaning(0.9, 'créer gagner p:désigner rencontrer retrouver tirer'),
  ...leaning(
    0.8,
    'assister attaquer blesser décrocher décréter enlever estimer p:assister p:convoquer p:impliquer payer r:demander r:suicider raconter regretter renoncer rentrer retenir résister saluer tweeter',
  ),
  ...leaning(
    0.7,
    'abattre acheter approuver commettre courir devoir emporter exercer offrir ordonner p:citer p:médailler p:nommer p:transporter partir prendre r:enfuir r:mettre regarder reprocher ressentir réaliser sentir sortir soupçonner voler',
  ),
  ...leaning(
    0.6,
    'accompagner accorder accuser critiquer déplorer hésiter nommer obtenir p:abattre p:attacher p:charger p:contraindre p:motiver p:sélectionner perdre poser protester quitter r:présenter réagir souffrir',
  ),
  ...leaning(
    0.5,
    'aborder achever ajouter aller annuler arriver assurer battre cacher chercher comprendre concentrer contester crier céder devancer dominer décider employer espérer inviter laisser menacer p:accuser p:battre p:libérer p:poignarder p:rechercher p:soutenir participer profiter promettre préférer prévenir r:charger r:classer r:jeter r:lever r:rendre r:taire recenser refuser ressortir retourner utiliser voir',
  ),
  ...leaning(
    0.4,
    'abandonner adresser annoncer approcher arrêter casser condamner démentir engager entrer identifier inclure p:autoriser p:enfariner p:enlever p:identifier p:inviter porter préciser prêter pénétrer r:appuyer r:défendre r:imposer r:réjouir r:sentir r:éteindre rejoindre retirer rompre signaler soutenir tenir évoquer',
  ),
  ...leaning(0.3, 'considérer devenir proposer r:retirer r:voir souligner'),
  ...leaning(-0.3, 'p:mettre p:qualifier r:affronter servir'),
  ...leaning(
    -0.4,
    'conduire disputer foncer manquer marquer mesurer multiplier p:confronter p:dire p:frapper p:promouvoir p:présenter p:rendre p:suspendre p:traiter poursuivre r:montrer r:opposer r:qualifier r:rassembler recommencer reposer reprendre suffire tomber échouer évacuer',
  ),
  ...leaning(
    -0.5,
    'accueillir aider bénéficier collaborer danser diminuer déclencher déterminer dévoiler envoyer fonctionner fournir imposer interdire interpeller mentionner montrer p:attendre p:classer p:confier p:considérer p:inspirer p:obtenir p:reconnaître p:remplacer p:saisir perturber peser posséder progresser r:arrêter r:disputer r:donner r:développer r:heurter r:installer souffler supposer supprimer voter',
  ),
  ...leaning(
    -0.6,
    'aboutir circuler communiquer contenir couler culminer disparaître désigner entrevoir faucher frapper heurter mobiliser p:accompagner p:assiéger p:comprendre p:conclure p:défendre p:définir p:déplacer p:encercler p:formuler p:fournir p:garantir p:générer p:inaugurer p:maintenir p:privilégier p:présider p:rapprocher p:remplir p:réserver p:taguer p:toucher planer pousser protéger prévoir r:achever r:améliorer r:caractériser r:multiplier r:réunir recommander reculer sembler senior séparer toucher tuer valider échapper',
  ),
  ...leaning(
    -0.7,
    'affecter attirer brûler causer continuer dater disperser déboucher démarrer entraîner fêter intéresser mener obliger opposer p:appliquer p:assurer p:caractériser p:compléter p:dédier p:envoyer p:impacter p:perturber p:porter p:priver p:reprendre p:réputer p:révéler p:tendre p:tenir p:vandaliser p:verser p:voir p:ériger paraître r:avérer r:faire r:réduire r:établir redevenir regrouper revendiquer traverser émerger',
  ),
  ...leaning(
    -0.8,
    'contribuer couper demeurer impliquer p:confirmer p:conserver p:détecter p:dévoiler p:enregistrer p:estimer p:imposer p:instaurer p:mobiliser p:occuper p:percevoir p:piéger p:retenir p:réduire p:signaler p:signer p:tourner p:transmettre r:alourdir r:retrouver révéler suspendre',
  ),
  ...leaning(
    -0.9,
    'abriter bloquer débuter décoller e former p:appeler p:briser p:déposer p:former p:juger p:lier p:limiter p:observer p:partager p:perpétrer p:poser p:pratiquer p:prendre p:produire p:programmer p:renforcer p:retirer p:supprimer p:tirer p:trouver percuter r:appliquer rassembler réunir évoluer',
  ),
  ...leaning(
    -1.0,
    'atteindre briser comporter durer favoriser fermer inquiéter p:adresser p:avancer p:baptiser p:baser p:concevoir p:contrôler p:créer p:destiner p:donner p:débloquer p:intituler p:jouer p:offrir p:prononcer p:soumettre p:vendre p:voter p:établir r:former r:ouvrir r:tenir signifier',
  ),
  ...leaning(
    -1.1,
    'adopter avancer baisser consister constituer dépendre détruire p:annoncer p:constituer p:construire p:critiquer p:diviser p:découvrir p:déjouer p:déployer p:lancer p:piller p:rapporter p:rejeter p:terminer r:jouer r:passer repartir secouer susciter',
  ),
  ...leaning(
    -1.2,
    'appartenir dépasser empêcher p:accorder p:adopter p:attribuer p:causer p:déclencher p:lever provenir r:poursuivre r:terminer ressembler risquer varier',
  ),
  ...leaning(
    -1.3,
    'augmenter coûter p:annuler p:bloquer p:consacrer p:emmener p:proposer p:émettre provoquer r:effondrer r:situer r:étendre',
  ),
  ...leaning(-1.4, 'changer correspondre p:diriger p:représenter p:revendiquer r:écraser transporter'),
  ...leaning(-1.5, 'exploser p:commettre p:diffuser p:détruire p:interrompre p:marquer r:élever éclater'),
  ...leaning(
    -1.6,
    'p:composer p:couper p:filtrer p:installer p:interdire p:prévoir p:situer p:utiliser survenir viser',
  ),
  ...leaning(-1.7, 'p:devoir p:fonder p:publier p:réaliser'),
  ...leaning(-1.8, 'concerner exister p:effectuer p:faire p:incendier'),
  ...leaning(-2.0, 'p:mener r:produire'),
  ...leaning(-2.1, 'p:organiser'),
  ...leaning(-2.2, 'p:ouvrir permettre'),
  ...leaning(-2.3, 'r:dérouler'),
  ...leaning(-2.6, 'p:fermer'),
  ...leaning(-2.8, 'p:remporter'),
])
