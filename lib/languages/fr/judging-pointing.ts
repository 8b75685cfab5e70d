import { timesByText } from './times-by-text'

/** "C’est à la suite de l’enquête que la mairie a fermé": it only sets off what stands in it. */
const cleft =
  "c'(?:est|était|fut) (?=(?:(?:de fait|donc|notamment|en effet|\\p{L}+ment) )?(?:à|au|aux|en|dans|par|pour|grâce|avec|après|sous|depuis|lors|chez|sur|vers)(?!\\p{L})[^.?!;:«]{2,140}(?<!\\p{L})qu(?:e(?!\\p{L})|'))"

/** Words that point out of a stem, deny or exaggerate, in French. */
export const pointing = {
  /** Personal pronouns of the third person that need somebody to stand for. */
  pronouns: ['il', 'elle', 'ils', 'elles', 'lui', 'eux'],
  /** Nothing in French, which leaves no "que" out. */
  bareClause: /(?!)/u,
  /** The learner may be spoken to by a person, not by an article. */
  addressed: /(?<![\p{L}'’]|rendez-)(?:[Vv]ous|[Vv]otre|[Vv]os|[Tt]u|[Tt]oi|[Tt]on|[Tt]es)(?![\p{L}'’])/u,
  /** Always in need of what stands before. */
  latter: /(?<!\p{L})(?:ce(?:t|tte|s)? derni(?:er|ère)s?|cel(?:ui|les?)-(?:ci|là)|ceux-(?:ci|là))(?!\p{L})/iu,
  possessives: ['son', 'sa', 'ses', 'leur', 'leurs'],
  /** A pronoun right after these is impersonal (il faut, il y a). */
  impersonal:
    /(?<![\p{L}-])(?:il (?:ne |n')?(?:y (?:a|avait|aura|aurait)|s'agit|s'agissait|faut|fallait|faudra|faudrait|est (?:possible|probable|prévu|nécessaire|interdit)|était (?:possible|prévu)|pleut|neige|semble|suffit)|il (?:n')?(?:est|était|sera|serait) (?:(?:pas|donc|peu|très|\p{L}+ment) )*(?:à noter|probable|vrai|clair|certain) qu|il ne reste (?:\p{L}+ )?qu|y (?:a|avait|aura)(?:-t)?-il|faut-il|s'agit-il|fallait-il)/giu,
  /** Forms that look demonstrative and are not: est-ce que, ce qui, c'est-à-dire. */
  falseDemonstratives: new RegExp(
    `(?:est|fut|était|sera)-ce|(?<![\\p{L}-])(?:${cleft}|(?:l[ae]|les)?quel(?:le)?s? de ces|parmi (?:ces|ceux-ci|celles-ci)|ce (?:qui|que|qu'|dont|à)|c'est-à-dire|celui (?:qui|que|qu'|de|du|des|d')|celle (?:qui|que|qu'|de|du|des|d')|ceux (?:qui|que|qu'|de|du|des|d')|celles (?:qui|que|qu'|de|du|des|d'))`,
    'giu',
  ),
  demonstrativeDeterminers: ['ce', 'cet', 'cette', 'ces'],
  /** Whether a key may not point even inside. */
  keysPoint: true,
  demonstratives: [
    'ce',
    'cet',
    'cette',
    'ces',
    'cela',
    'ceci',
    'ça',
    "c'",
    'celui',
    'celle',
    'ceux',
    'celles',
    'tel',
    'telle',
    'tels',
    'telles',
    'ledit',
    'ladite',
  ],
  /** None: of 13 such quotations 9 were accepted, as "Cette limite ne s’applique que si …" (decision 163). */
  quotesPointing: [] as string[],
  heldByAll: [] as string[],
  /** Words by which a statement goes on from another one. */
  goesOn:
    /(?<!\p{L})(?:également|donc|par ailleurs|en outre|de plus(?= ?,)|auparavant|(?:les|des|aux) (?:deux|trois|quatre|cinq|six|sept) \p{L}+(?!(?: \p{L}+){0,2} (?:qui|que|qu'|de|du|des|d'|dont)))(?!\p{L})/iu,
  timesByText,
  deictics: [
    "peu (?:après|avant)(?! (?:le|la|les|l'|un|une|son|sa|ses|minuit|midi|\\d))",
    '(?:la|le|les) prochain(?:e|s|es)? \\p{L}+',
    "(?:la|les?|l') ?\\p{L}+ prochaine?s?(?!\\p{L})",
    "aujourd'hui",
    'hier',
    'avant-hier',
    'demain',
    'après-demain',
    'actuellement',
    'récemment',
    'prochainement',
    'maintenant',
    'désormais',
    'ici',
    'la veille',
    'le lendemain',
    "(?:la|le|les|l')(?: \\p{L}+)? ?(?:semaine|mois|an|année|week-end|trimestre|semestre|siècle|été|hiver|printemps|automne|jour|nuit)s? (?:dernier|dernière|derniers|dernières|prochain|prochaine|passé|passée|suivant|suivante|précédent|précédente)",
    'cette (?:semaine|année|nuit)',
    'ce (?:mois|matin|soir|jour)',
    'cet après-midi',
    "(?:ces|les|des|aux) (?:\\p{L}+ )?derni(?:ers|ères) (?:jours|heures|semaines)(?! (?:de |du |des |d'|qu))",
    'il y a (?:\\p{L}+|\\d+) (?:jours?|semaines?|mois|ans?|heures?|minutes?)',
    'dans (?:\\p{L}+|\\d+) (?:jours|semaines|mois|ans|heures)',
    '(?:\\p{L}+|\\d+) (?:jours?|semaines?|mois|ans?|années?) plus (?:tard|tôt)',
    "à l'heure actuelle",
    "(?:de|à) l'époque(?! (?:de |du |des |d'|où|romaine|médiévale|moderne|coloniale))",
    'en ce moment',
    'à ce jour',
    'dernièrement',
    '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|prochain)',
  ],
  /** "le 3 mai dernier": a key may say so, a stem wants its year. */
  datesByNow: [
    '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:dernier|prochain)',
  ],
  vagueQuantifiers: [
    'certain',
    'certains',
    'certaine',
    'certaines',
    'plusieurs',
    'quelques',
    'divers',
    'diverses',
    'beaucoup',
    'la plupart',
    'quelques-uns',
    "d'autres",
    "l'un d'entre eux",
  ],
  vagueStems: [
    "qui (?:est|était) l'ancien(?:ne)? \\p{L}+(?=\\s*\\?)",
    'la situation (?:est|était|a|avait)',
    '(?:similaires?|égale?s?|égaux|équivalente?s?|identiques?|semblables?|analogues?|comparables?)(?!\\s+(?:à|aux?)(?!\\p{L}))',
    'de la même (?:façon|manière|sorte)(?!\\s+que?)',
    'que peut-on dire',
    "qu'est-ce qui est vrai",
    'que savez-vous',
    'que dit le texte',
    "que dit l'article",
    'que se passe-t-il',
    'que pensez-vous',
    'laquelle des affirmations suivantes',
    'lequel des énoncés suivants',
  ],
  /** Like something, unlike it, after it, beside it: what it is was said before. An article with a straight apostrophe. */
  pointsBack: [
    // "la même posture", "au même groupe" (but "le même que", "au sein même de", "dans le même temps").
    /(?<!\p{L})(?:les?|la|au|aux|du|des) mêmes? (?!temps|que?(?!\p{L})|qu')\p{L}+(?![^?]* que?(?!\p{L})|[^?]* qu')/iu,
    // "Selon un autre proche, …": other than whom?
    /(?:^|\p{L} )(?:selon|pour|dans|chez|avec|par|à) (?:une? |d'|l')autres? \p{L}+\s?[,?]/iu,
    // "sont moins chanceux", "ont eu moins de chance": than whom?
    /(?<!\p{L})(?:es?t|sont|étai(?:t|ent)|fu(?:t|rent)|ser(?:a|ont)|eu) (?:plus|moins) (?!ou moins|que?(?!\p{L})|qu'|de \d|tard|d'une?(?!\p{L}))\p{L}+(?![^?]*(?<!\p{L})(?:que?(?!\p{L})|qu'|à l'aise))/iu,
    // "une crue beaucoup plus forte": than which?
    /(?<!\p{L})une? \p{L}+ (?:beaucoup |bien |encore |nettement |toujours )?(?:plus|moins) (?!ou moins|de |d'|que?(?!\p{L}))\p{L}+(?=\s?[.?]|\s(?:avai(?:t|ent)|a|ont|est|sont|dans|en|à|au)(?!\p{L}))(?![^?]*(?<!\p{L})qu[e'])/iu,
    // "Une autre soirée alimente …": beside which?
    /^(?:une? |l'|les |d')autres? \p{L}+(?![^.?]* que?(?!\p{L}))/iu,
    // "les six années suivantes": after what?
    /(?<!\p{L})(?:les|la|le|l')(?: \p{L}+)? ?\p{L}+ (?:suivantes?|suivants|précédente?s?)(?=\s?[,?.]| [^cd])/iu,
    // "le mentor des deux précédents": the two what?
    /(?<!\p{L})(?:des|les|aux) (?:deux|trois|quatre|cinq|\d+) (?:précédente?s|premi(?:er|ère)s|derni(?:er|ère)s|autres|suivante?s)(?=\s?[?.,])/iu,
    // "va même plus loin": than who, or than what?
    /(?<!\p{L})v(?:a|ont) (?:même |encore )?plus loin(?!\p{L}| qu[e'])/iu,
    // "à son chevet": never that of the subject.
    /(?<!\p{L})à (?:son|leur) (?:chevet|encontre|égard)(?!\p{L})/iu,
    // "étaient à bord ?", "mobilisés sur place": where?
    /(?<!\p{L})(?:à bord\s?[?.,]|sur place(?!\p{L})|à proximité\s?[?.,])/iu,
    // "être ainsi rabaissés", "Ainsi, …": how? ("a ainsi accusé" only goes on.)
    /(?<!\p{L})(?<!(?<!\p{L})(?:a|ont|avai(?:t|ent)) )ainsi(?! qu[e'])(?!\p{L})/iu,
    // "Il s’agit de …": what is?
    new RegExp(`^(?!${cleft})(?:il s'agi(?:t|ssait)|c'est|c'était|ce sont)(?!\\p{L})`, 'iu'),
    // "Pour Anne Roux, il s’agit d’un échec": what is?
    /^(?:pour|selon|d'après) [^,]+,(?: au contraire,)? (?:il s'agi(?:t|ssait)|c'est|c'était|ce sont)(?!\p{L})/iu,
    // "Au contraire", "Même prudence à Lenne": other than where, and the same as where?
    /(?:^|, )au contraire(?=,)|^même \p{Ll}+ (?:de \p{Ll}+ )?(?:à|au|aux|en|chez|pour|dans)(?!\p{L})/iu,
    // "une version différente", "des avis distincts": from which?
    /(?<!\p{L})(?:une?|des) \p{L}+ (?:différente?s?|distincte?s?)(?=\s?[.?,]|\s(?:en|à|au|dans|sur|lors|pour|par)(?!\p{L}))(?![^?]*(?<!\p{L})(?:selon|que|de celles?|de ceux|de celui)(?!\p{L}))/iu,
    // "est un peu meilleur", "sont inférieures": than what?
    /(?<!\p{L})(?:est|sont|était|étaient|reste|restent|serait|sera) (?:un peu |bien |nettement |légèrement |beaucoup |encore )?(?:meilleure?s?|moindres?|pires?|supérieure?s?|inférieure?s?|différente?s?)(?=\s?[.?,(]|\s(?:en|dans|chez|pour)(?!\p{L}))(?![^?]*(?<!\p{L})(?:que|qu'|selon|à celui|à celle|à ceux)(?!\p{L}))/iu,
    // "en parlant aussi tard", "si longtemps après": as when?
    /(?<!\p{L})(?:aussi|si) (?:tard|tôt|longtemps|vite|souvent)(?!\p{L}| qu[e'])/iu,
    // "une parcelle alentour": around what? ("de Lorme et des alentours" says it.)
    /(?<!\p{L})(?<!(?:aux|les|des) )alentours?(?!\p{L}| de(?!\p{L})| d'| du(?!\p{L})| des(?!\p{L}))/iu,
    // "enlevé tôt à Lenne": on which day?
    /(?<!(?:plus|trop|assez|si|aussi|très|bien|bientôt|ou|au plus|au) )(?<!\p{L})tôt (?!le |la |dans |ce |ou |que |samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)(?=\p{L})/iu,
    // "Jusque-là, …": until when? "Sans quoi", "Sinon": if what does not happen?
    /(?:^|, )(?:jusque[- ]là|jusqu'alors|sans quoi|faute de quoi|sinon|à défaut|auquel cas|dans ce cas|après quoi)(?=,)/iu,
    // "Dont les gouvernements …": whose?
    /^dont (?![^?]*\?)/iu,
    // "L’ex-président", of the several that there have been.
    /(?<!\p{L})(?:l'|un )ex-\p{Ll}+(?: de l'[ÉEée]tat)?(?=\s?[?.,]|-t-| (?!de(?!\p{L}))(?:\p{Ll}*(?:e|ait|a)|est)(?!\p{L}))/iu,
  ] as RegExp[],
  /** Whoever acts does what others have done before. */
  othersToo: /(?<!\p{L})(?:lui|elles?|eux),?[ -](?:aussi|également)(?!\p{L})/u,
  /** One of several names ("Roe, Bell et ____", "____, Bell et Carr"). */
  inList: /,[^,]*(?:,| et) ____|____,[^,]*\p{Lu}[^,]*(?:,| et )/u,
  /** A sentence with a list of names says by them that there are more ("également"). */
  listsMore: /(?<!\p{L})(?:aussi|également|notamment|tels? que|telles? que|parmi|entre autres)(?!\p{L})/iu,
  /** Nouns that stand for what was told; a complement says which ("la question de la dette"). */
  shellNouns: [
    'information',
    'question',
    'affaire',
    'problème',
    'sujet',
    'proportion',
    'victoire',
    'défaite',
    'rumeur',
    'montant',
    'somme',
    'total',
    'chiffre',
    'résultat',
    'résultats',
    'thème',
    'argument',
    'hypothèse',
    'idée',
    'phrase',
    'terme',
    'faits',
    'sens',
    'taux',
    'moyenne',
    'hausse',
    'baisse',
    'bilan',
    'scène',
  ],
  /** With it they are adverbs ("au total"). */
  fixedBefore: 'au',
  /** Set phrases of three words, in which such a noun stands for nothing. */
  fixedShells: /^(?:à la (?:hausse|baisse)|(?:sur|de) la scène|dans la moyenne)$/u,
  shellTellers: ['de', 'du', 'des', "d'", 'qui', 'que', "qu'", 'dont', 'où', 'selon'],
  /** Before an adjective: with them it says the opposite, or nearly so. */
  weakeners: ['moins', 'peu', 'guère', 'presque', 'trop'],
  absolutes: [
    'toujours',
    'jamais',
    'tous',
    'toutes',
    'aucun',
    'aucune',
    'uniquement',
    'exclusivement',
    'absolument',
    'totalement',
    'systématiquement',
    'nul',
    'nulle',
    'seulement',
    'personne',
    'rien',
    'impossible',
    'forcément',
  ],
  negations: ['ne', "n'", 'sauf', 'excepté', 'hormis', 'pas', 'sans', 'jamais', 'aucun', 'aucune'],
  /** A negation that turns the question round, and the same in capitals (which makes it fair). */
  negativeStem:
    /(?<![\p{L}-])(?:ne\s+\p{L}+(?:-(?:t-)?\p{L}+)?(?:\s+\p{L}+)?\s+pas|n'\p{L}+(?:-(?:t-)?\p{L}+)?(?:\s+\p{L}+)?\s+pas|sauf|excepté|hormis|à l'exception|jamais|aucune?)(?!\p{L})/giu,
  /** "ne pourra plus": denied as well. */
  noLonger: /(?<![\p{L}-])n(?:e\s|')[^.,;:]{1,30}?\s(?:plus|guère|rien|personne)(?!\p{L})/iu,
  doubleNegation:
    /(?<![\p{L}-])n(?:e\s|').{0,60}(?:\spas\s).{0,40}(?:(?<!\p{L})(?:sans|aucune?|impossible|incapable|faux|inexacte?|incorrecte?)|(?<!\p{L})n(?:e\s|').{0,40}\spas(?!\p{L}))/iu,
  allOrNone:
    /^(?:(?:toutes?|tous|aucune?|l'ensemble)\s+(?:(?:de\s+)?(?:ces|les|des)|les\s+deux|ci-dessus|n'|ce)|(?:les deux|ni l'un ni l'autre|aucune|toutes|tous|aucun)$|(?:les réponses )?[a-d] (?:et|ou) [a-d]$|(?:je ne sais pas|toutes les (?:réponses|options)))/iu,
}
