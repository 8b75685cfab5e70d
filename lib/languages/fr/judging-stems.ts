import { joined } from './placing'

/** What a stem looks like, and how it breaks, in French. */
export const stems = {
  /** What stands before a question mark in good typography: a narrow or plain no-break space. */
  questionEnd: /[\u202f\u00a0]\?$/u,
  /** The stem asks about the article as a whole, in words of its own. */
  asksArticle: /(?<!\p{L})(?:l[’']article|le texte)(?!\p{L})/iu,
  questionWords: [
    'qui',
    'que',
    "qu'",
    'quoi',
    'quel',
    'quelle',
    'quels',
    'quelles',
    'où',
    'quand',
    'comment',
    'combien',
    'pourquoi',
    'lequel',
    'laquelle',
    'lesquels',
    'lesquelles',
  ],
  /** Whose questions are asked of one man or one woman: names of the other give themselves away. */
  feminineStem:
    /^Qui (?:est|était) (?:(?:la|une|l['’]ancienne) |l['’](?:ex-)?(?:épouse|\p{L}+(?:[td]rice|euse|ière|ienne|esse))(?!\p{L}))/u,
  genderedStem:
    /^Qui (?:est|était|sont|étaient) (?:le|la|un|une|l['’](?:anci|(?:ex-)?épou|\p{L}+(?:[td]rice|[td]eur(?!\p{L})|euse|ière|ienne|esse)))/u,
  /** Words of which their speaker can only be a woman, or only a man. */
  speakersGender: {
    Fem: /(?<!\p{L})(?:mon (?:ex-)?(?:mari|époux|fiancé)|en tant que (?:femme|mère|fille)|(?:je suis|j'étais|j'ai été|j'avais été|je (?:me suis|m'étais)) (?:(?:très|jamais|toujours|si|aussi|déjà|\p{L}+ment) )?\p{L}+(?:ée|[td]ue|ie|ise|euse|ante))(?!\p{L})/u,
    Masc: /(?<!\p{L})(?:ma (?:femme|fiancée)|mon (?:ex-)?épouse|en tant que (?:père|homme|fils)|(?:je suis|j'étais|j'ai été|j'avais été|je (?:me suis|m'étais)) (?:(?:très|jamais|toujours|si|aussi|déjà|\p{L}+ment) )?\p{L}+(?:é|[td]u|eux))(?!\p{L})/u,
  },
  /** Subjects that nobody can know: Quand un homme …, En quelle année des vols …. */
  indefiniteSubject:
    /^(?:Quand|Quel jour|En quelle année|À quelle (?:date|heure)|En quels? mois|Depuis quand|Où|Pourquoi|Comment|Dans quelle? \p{L}+)(?: est-ce que| est-ce qu['’])? ?(?:des|un|une|du) (?!seul)/u,
  /** Verbs that say little without their object, as they end a stem. */
  passive: /(?<!\p{L})été (?:\p{L}+ment )?\p{L}+(?:é|i|u|is|it|ert|eint|aint)e?s?(?!\p{L})/u,
  /**
   * "Quand les députés ont-ils approuvé ?": after avoir a participle that ends its question has lost its object,
   * but for verbs that want none.
   */
  lostObject:
    /(?<!\p{L})(?:a|ont|avait|avaient|aura|auront)(?:-(?:t-)?(?:il|elle)s?)?(?: (?:déjà|ainsi|alors|finalement|officiellement|enfin))? (?!(?:abdiqué|accosté|agi|appareillé|atterri|augmenté|baissé|bondi|brûlé|cessé|changé|chuté|commencé|coulé|culminé|cédé|dansé|débuté|décollé|démarré|démissionné|dérapé|déraillé|dérivé|diminué|disparu|doublé|duré|échoué|éclaté|émigré|eu lieu|évolué|existé|explosé|fermé|flambé|fondu|fonctionné|fusionné|gelé|grandi|grimpé|grossi|joué|kidnappé|lieu|manifesté|marché|navigué|neigé|ouvert|péri|plongé|plu|progressé|quadruplé|ralenti|rebondi|recommencé|reculé|redémarré|régné|repris|résisté|ressuscité|réussi|rompu|rouvert|sauté|sombré|stagné|succombé|surgi|survécu|tardé|témoigné|tourné|travaillé|tremblé|triomphé|triplé|vécu|vieilli|voyagé|été \p{L}+) \?)\p{L}+(?:é|i|u|is|it|ert) \?$|(?<!\p{L}|(?:que|qu['’]) ?[^?]*)(?:publi|adopt|approuv|sign|lanc|présent|dénonc|oppos|accus|confirm|révèl|propos|demand|évoqu|vis)(?:e|ent|ait|aient|era|eront)(?:-(?:t-)?(?:il|elle)s?)? \?$/u,
  /** A stem or key that stops on one of these was cut. */
  /** What stands before a place and never before a person. */
  placeLead: /(?<!\p{L})(?:en|dans (?:le|la|les|l'))\s?$/u,
  support: [] as string[],
  whoWords: ['qui'],
  pastEnding: /(?!)/u,
  /** Who does, or with whom it is done: no noun and no clitic stands behind the verb as its subject. */
  asksSubject: /^Qui (?!est-ce que )(?![^?]*-(?:t-)?(?:il|elle|on)s?(?!\p{L}))(?:\p{Ll}|[ls]['’])/u,
  /** The noun behind one of these is what is asked for. */
  nounAskers: ['quel', 'quelle', 'quels', 'quelles'],
  /** Gender and number of what asks; a space parts them. */
  askerForms: {
    quel: 'Masc Sing',
    quelle: 'Fem Sing',
    quels: 'Masc Plur',
    quelles: 'Fem Plur',
  } as Record<string, string>,
  /** Who has a function, or which function somebody has. */
  asksFunction: /^(?:Qui (?:est|était) (?:le|la|l['’]|un|une) ?|Quelle fonction )/u,
  /** The key is what is done: a clause without a subject. */
  asksDeed: / faire\s*\?$/u,
  asksYear: /^En quelle année /u,
  danglers: [
    'le',
    'la',
    'les',
    "l'",
    'un',
    'une',
    'des',
    'de',
    "d'",
    'du',
    'au',
    'aux',
    'à',
    'en',
    'dans',
    'sur',
    'par',
    'pour',
    'avec',
    'sans',
    'sous',
    'vers',
    'chez',
    'entre',
    'et',
    'ou',
    'ni',
    'mais',
    'que',
    "qu'",
    'dont',
    'où',
    'ce',
    'cet',
    'cette',
    'ces',
    'son',
    'sa',
    'ses',
    'leur',
    'leurs',
    'se',
    "s'",
    'ne',
    "n'",
    'qui',
    'comme',
    'car',
    'lorsque',
    'lorsqu',
    'selon',
    'afin',
  ],
  /** Words that a stem may stop on although they are danglers elsewhere. */
  strandable: ['qui', 'où'],
  /** Broken agreement of small words: de le, de + vowel, doubled words. */
  brokenGrammar: [
    // A clause that hangs on the sentence before: Dont les membres sont …, Viennent ensuite ….
    /^(?:Dont|Viennent|Vient) /u,
    // The number of the next heading, glued to the last word: … de la ville.7.
    /\p{L}{2}\.\d{1,2}\.?(?=\s|$)|(?<!\d)(?:19|20)\d\d\.\d{1,2}\.(?=\s|$)/u,
    // One side of two: … porte d’une part sur les quais.
    /(?<!\p{L})d'une part(?=,? (?:sur|à|au|aux|en|pour|par|dans|que|le|la|les|l'|un|une|qu') ?)(?!.*d'autre part)/iu,
    // The mark of a footnote.
    /(?:^|\s)\*+\s?\p{L}/u,
    // A pronoun that only stresses the subject: … avait elle été condamnée.
    /(?<!\p{L})(?:a|ont|avait|avaient|est|sont|était|étaient|sera|seront|aura|auront) (?:lui|elles?|eux) (?!aussi(?!\p{L}))(?:été |\p{L}+[éius](?!\p{L}))/iu,
    // A demonstrative lost its first half: … la nuit-là.
    /(?<!\p{L})(?:la|le|les|l'|un|une)\s?\p{L}+-(?:là|ci)(?!\p{L})/iu,
    /n°(?!\s*\d)/u,
    // A state that was taken for a deed: … a été située.
    /(?<!\p{L})(?:a|ont|avait|avaient)(?:-(?:t-)?(?:il|elle)s?)? été (?:situé|âgé|doté|affilié|inconnu)e?s?(?!\p{L})/iu,
    // The capital that opened a sentence inside another: À combien Le prix …
    /\p{Ll} (?:Les?|La|Une?|Des|Du|Ce|Cette|Quant|Aux?|En|Dans|Selon) (?=\p{Ll})/u,
    // A date lost its preposition: … a-t-elle entraîné 2016 ?
    /(?<!(?:^|[^\p{L}])(?:en|de|d'|dès|depuis|fin|début|mi|à|et|an|année|avant|après|pour|vers|entre|édition|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)) (?:19|20)\d\d\s*\?$/iu,
    /\s-(?:ci|là)(?!\p{L})/u,
    // A noun was left out behind what counts it: … la dot de la deuxième ?
    /(?<!\p{L})(?:la|le|les|du|des|au|aux) (?:première?s?|deuxième|seconde?s?|troisième|quatrième|dernière?s?)\s*[?.]$/iu,
    // A relative that governs nothing: … par un garde duquel ?
    /(?<!\p{L})(?:duquel|desquel(?:le)?s|auquel|auxquel(?:le)?s|lequel|lesquel(?:le)?s|laquelle)\s*[?.]$/iu,
    // Of a drama that is spoken of for the first time: Combien de victimes un drame a-t-il faites ?
    /^Combien (?:de |d')\p{L}+ (?:un|une|des|plusieurs) /u,
    // Two figures run together: affréter à 22 h 45 14 bus. Two digits behind an hour are its minutes.
    /\d ?(?:h(?: ?\d\d \d| \d(?!\d(?!\d)))|heures? ?(?:\d\d)? \d(?!\d? (?:min|sec)))/u,
    // A misprint: two words twice.
    /(?<!\p{L})(\p{L}{2,} \p{L}{4,}) \1(?!\p{L})/u,
    // An age was cut off: … trois hommes âgés ont été …
    /(?<!\p{L})âgée?s? (?!de |d'|respectivement)/iu,
    // A time lost its end: … est décédé plus (tard) à l’hôpital.
    /[éiu]e?s? plus (?:à|au|aux|en|dans|chez|sur)(?!\p{L})/iu,
    // A number lost its noun: … les 5 leurs installations.
    /(?<!\p{L})les \d{1,3} (?:leurs?|ses|les|des)(?!\p{L})/iu,
    // It stops on a word that opens a noun: … s’inscrit en hausse quelques.
    /(?<!\p{L})(?:quelques|plusieurs|certaine?s|chaque|divers|maintes?)\s*[.?]$/iu,
    /(?<!\p{L})(?:il|elle)s? (?:1\d|20)\d\d\s*\?$/u,
    // A participle was lost: Qui a sur Twitter ? Or what was said: Qui a déclaré dans l’après-midi … ?
    /^Qui (?:a|avait|aura|aurait|n'a)(?: été(?= (?:pour|par|lors|depuis|dès) ))? (?:sur|en|dans|au|aux|pour|par|avec|lors|depuis|dès|chez) /iu,
    /^Qui (?:l'|n')?(?:a |avait )?(?:déclaré?|affirmé?|dit|annoncé?|précisé?|indiqué?|assuré?|ajouté?|estimé?|expliqué?|rapporté?)(?:\s*\?| (?:dans|lors|en|au|sur|à|par|avec|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L}))/iu,
    /(?<!\p{L}|vu |voit |voir )(?:au|à la|le|du|dans le|de la|en|à l')\s?(?:soir|veille|lendemain|début|fin|jour|matin|milieu|nombre|cadre|moment|lieu|sein|côté|cours|partie|occasion|issue)\s*\?$/iu,
    // Quel pays font …, Quelle loi a été voté …
    /^Quel(?:le)? \p{L}+ (?:ont|sont|font|vont|seront|étaient|avaient|furent|\p{L}+(?:aient|èrent|eront))(?!\p{L})/u,
    /^Quelle \p{L}+ (?:a été|est|fut|était|sera|avait été) \p{L}+[éu](?![\p{L}])/u,
    /^Quel \p{L}+ (?:a été|est|fut|était|sera|avait été) \p{L}+(?:ée|ées|és)(?!\p{L})/u,
    // Entre 1950 … without its other end; passer de 48 … without à.
    /(?<!\p{L})entre (?!autres|les |des |deux |trois |eux|elles|leurs|ces |plusieurs )(?![^?]* et )/iu,
    /^(?!À )[^?]*(?<!\p{L})pass(?:e(?:r|nt|ra|ront)?|é|ait|aient)(?:-(?:t-)?(?:il|elle)s?)? (?:\p{L}+ )?de \d(?![^?]* à )/iu,
    /^(?!À )[^?]*(?<!\p{L})(?:tomb|chut|grimp|recul|descend)(?:er?|é|ait|u)(?:-(?:t-)?(?:il|elle)s?)? de \d[\d\s,.]*(?:[?.]?$|(?:en|pour|selon) )/iu,
    /(?<![\p{L}'-])(?:de|à) les? (?!\p{L}+(?:er|ir|re|oir)(?!\p{L}))(?=\p{L})/iu,
    /(?<![\p{L}'-])(?:[LlNnSs]e|[Ll]a|[Qq]ue|[Jj]usque|[Ll]orsque|[Pp]uisque) (?!une?(?:\s|$)|[Oo]nz|ouist|[Oo]ui|uhl|yaourt|yen)[aeiouéèêâîôûàœAEIOUÉÈÊÂÎÔÛÀŒ]\p{L}/u,
    // The particle of a name may keep its vowel: Ada de Orvane.
    /(?<![\p{L}'-])[Dd]e (?!une?(?:\s|$)|[Oo]nz|ouist|[Oo]ui|uhl|yaourt|yen)(?:[aeiouéèêâîôûàœ]|(?<!\p{Lu}[\p{L}-]*\p{Ll} de )[AEIOUÉÈÊÂÎÔÛÀŒ])\p{L}/u,
    /(?<![\p{L}'-])(le|la|les|de|du|des|en|à|par|pour|que|qui|et|un|une|dans|sur|au|aux|a|est|sont) \1(?![\p{L}'-])/iu,
    /(?<!\p{L})(?:du|des|au|aux) (?:le|la|les|l'|du|des)(?![\p{L}])/iu,
    /(?<![\p{L}'-])(?:de|d') (?:du|des|de|en|à|dans|sur|au)(?![\p{L}])/iu,
  ],
  /** What ends a stem and agrees with what comes next. */
  openEnd: /(?<!\p{L})(?:un|une|le|la|les|l'|d'|du|des|au|aux)\s*(?:\.\.\.|…|:|_+)?\s*$/iu,
  /** A cloze or open stem that ends on the left form demands options that start as the right one tells. */
  cues: [
    { end: /(?:l'|d'|qu')\s*(?:…|_+)?$/iu, fits: /^[aeiouyhéèêâîôûàœ]/iu },
    { end: /(?<!\p{L})(?:le|la|de|que)\s*(?:…|_+)?$/iu, fits: /^[^aeiouéèêâîôûàœ]/iu },
  ],
  /** Determiner that opens an option, by gender and number, for the cue and parallelism rules. */
  /** Determiners that ask, and what opens a clause inside a stem. */
  whichWords: ['quel', 'quelle', 'quels', 'quelles'],
  clauseOpeners: ["qu'", 'que'],
  joined,
}
