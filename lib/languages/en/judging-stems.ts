import { joined } from './placing'

/** What a stem looks like, and how it breaks, in English. */
export const stems = {
  /** What stands before a question mark in good typography: nothing. */
  questionEnd: /[^\s]\?$/u,
  /** The stem asks about the article as a whole, in words of its own. */
  asksArticle: /(?<!\p{L})the (?:article|text)(?!\p{L})/iu,
  questionWords: ['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how'],
  /** Whose questions are asked of one man or one woman: names of the other give themselves away. */
  /** No such sign in English: its verbs keep their form without an object. */
  lostObject: /(?!)/u,
  feminineStem: /^Who (?:is|was) the (?:actress|spokeswoman|chairwoman|queen|princess|duchess) /u,
  genderedStem:
    /^Who (?:is|was) the (?:\p{L}+ )?(?:wife|husband|widow|son|daughter|brother|sister|mother|father|queen|king|chairwoman|chairman|actress|nephew|niece)(?!\p{L})/u,
  /** Words of which their speaker can only be a woman, or only a man. */
  speakersGender: {
    Fem: /(?<!\p{L})(?:my (?:husband|ex-husband|fiancé)|as a (?:woman|mother|girl|wife|daughter))(?!\p{L})/u,
    Masc: /(?<!\p{L})(?:my (?:wife|ex-wife|fiancée)|as a (?:man|father|boy|husband|son))(?!\p{L})/u,
  },
  /** Subjects that nobody can know: When did a man …, In what year were some flights …. */
  indefiniteSubject:
    /^(?:When|Where|Why|How|In (?:what|which) \p{L}+|On (?:what|which) \p{L}+|Since when) (?:did|do|does|was|were|is|are|has|have|had|will|would|can|could) (?:a|an|some) /u,
  /** Verbs that say little without their object, as they end a stem. */
  passive:
    /(?<!\p{L})(?:was|were|been|is|are|be) (?:[\p{L}'’-]+ )*?(?:\p{L}+(?:ed|en|wn|ht|ld|nd|ut)|made|kept|set|said|let)\s*\?/u,
  /** A stem or key that stops on one of these was cut. */
  /** What stands before a place and never before a person. */
  placeLead: /(?<!\p{L})in\s?$/u,
  support: ['did', 'does', 'do'],
  whoWords: ['who'],
  /** A verb that ends so is no infinitive, whatever it was tagged as. */
  pastEnding: /[^e]ed$|[^s]s$/u,
  /** Who does, or with whom it is done: no do-support, no copula before a noun. */
  asksSubject:
    /^Who (?!(?:did|does|do|is|are|was|were|will|would|can|could|has|have|had) (?:\p{Lu}|the |an? ))\p{Ll}/u,
  /** The noun behind one of these is what is asked for. */
  nounAskers: ['which', 'what'],
  /** What asks has one form. */
  askerForms: {} as Record<string, string>,
  /** Who has a function, or which function somebody has. */
  asksFunction: /^(?:Who (?:is|was) (?:the|an?) |What (?:is|was) [^?]*(?:role|position|function))/u,
  /** The key is what is done: a clause without a subject. */
  asksDeed: / do\?$/u,
  asksYear: /^In (?:what|which) year /u,
  danglers: [
    'the',
    'a',
    'an',
    'of',
    'and',
    'or',
    'nor',
    'but',
    'that',
    'which',
    'whose',
    'his',
    'her',
    'its',
    'their',
    'in',
    'on',
    'at',
    'to',
    'for',
    'from',
    'by',
    'with',
    'as',
    'into',
    'because',
    'while',
    'than',
    'if',
    'although',
  ],
  /** Words that a stem may stop on although they are danglers elsewhere: English strands its prepositions. */
  strandable: ['of', 'in', 'on', 'at', 'to', 'for', 'from', 'by', 'with', 'into', 'as', 'her', 'that'],
  /** Broken agreement of small words: the the, a + vowel, of in. */
  brokenGrammar: [
    // "How much did it revoke worth of contracts": what it was worth stands before.
    /^how much .*(?<!\d\S*) worth of(?!\p{L})/iu,
    // The mark of a footnote.
    /(?:^|\s)\*+\s?\p{L}/u,
    // "How many die of the disease did the ministry say?": nobody says a number of things.
    /^How (?:many|much) [^?“]*(?<!\p{L})(?:did|do|does|has|have) [^?“]*(?<!\p{L})(?:say|said|claim|claimed|believe|estimate)(?!\p{L})(?! that)/u,
    // "Who remains sceptical could lead to new aids?": the end of another clause.
    /(?<!\p{L})(?:remains?|remained|became|becomes?|seems?|seemed) \p{L}+ (?:could|would|will|should|may|might|can) /u,
    // "Who fell out with Ada Brenn – chiefly?"
    /\s[–—]\s\p{L}+\s*[?.]$/u,
    // "Ada Brenn left the woman she was.": with whom, or what, is missing.
    /(?<!\p{L})(?:is|are|was|were|be|has|have|had|been)\.$/u,
    // Who has was …
    /(?<!\p{L})(?:has|have) (?:was|were|is|are)(?!\p{L})/iu,
    // A misprint: two words twice.
    /(?<!\p{L})(\p{L}{2,} \p{L}{4,}) \1(?!\p{L})/u,
    /(?<!\p{L})No\.(?!\s*\d)/u,
    // The capital that opened a sentence inside another.
    /\p{Ll} (?:The|An?|In|On|At|As|For) (?=\p{Ll})/u,
    // Told what?
    /^Who (?:had |has )?(?:told|tells?|stated|informed) (?![^?]*(?: that | about | to |:))/iu,
    // The article asks itself: What will what process determine?
    /^(?:What|Who|Which|When|Where|Why|How) [^?]*?(?:did|does|do|will|has|have|is|was|were|can|could|would|should) (?:what|which) /iu,
    /(?<!\p{L})(?:is|are|was|were|do|does|did|has|have) too (?:many|few|much) /iu,
    // A participle was lost: Who has on Twitter? Or what was said: Who said in the afternoon?
    /^Who (?:has|had|have)(?: been(?= (?:by|for|since|during) ))? (?:in|on|at|by|for|with|from|since|during) /iu,
    /^Who (?!(?:had |has )?claimed to )(?:has |had )?(?:said|declared|announced|stated|claimed|added|explained|reported|told)(?:\s*\?| (?:in|on|at|during|to|by|with|after|before)(?!\p{L}))/iu,
    /(?<!\p{L})(?:on|in|at|by|from|to) the (?:evening|day|night|morning|eve|end|beginning|start|top|bottom|side|middle|number|part|case|name|wake)\s*\?$/iu,
    // Between 1950 … without its other end; fall from 48 … without to.
    /(?<!\p{L})between (?!(?:the|these|its|their) [^?]*s(?!\p{L})|two |three |them)(?![^?]* and )/iu,
    /^(?!To |How )[^?]*(?<!\p{L})(?:fall|fell|rise|rose|drop|dropped|grow|grew|go|went|climb|climbed|increase|increased|decrease|decreased|shrink|shrank|cut) (?:\p{L}+ )?from (?=[\d£$€])(?![^?]* to )/iu,
    /(?<![\p{L}'-])(the|a|an|of|to|for|by|and|is|was|were|are|did|does|has|have) \1(?![\p{L}'-])/iu,
    /(?<![\p{L}'-])(?:a|an) (?:the|a|an|his|her|its|their)(?![\p{L}])/iu,
    /(?<![\p{L}'-])a (?!uni|use|usu|util|eu|one|once|ur[aeiou]|ub|ut|ufo)[aeiou]\p{Ll}{2,}/u,
    /(?<![\p{L}'-])an (?!hour|hono|heir|h)[bcdfgjkpqtvwyz][\p{Ll}]{2,}/u,
    /(?<![\p{L}'-])(?:did|does|do) (?:\p{L}+ ){0,4}(?:was|were|is|are|has been|had been)(?!\p{L})/iu,
    /(?<![\p{L}'-])the (?:of|in|and|to|is|was|by|with|for)(?!\p{L})/iu,
  ],
  /** What ends a stem and agrees with what comes next. */
  openEnd: /(?<!\p{L})(?:a|an|the)\s*(?:\.\.\.|…|:|_+)?\s*$/iu,
  /** A cloze or open stem that ends on the left form demands options that start as the right one tells. */
  cues: [
    { end: /(?<!\p{L})an\s*(?:…|_+)?$/iu, fits: /^(?:[aeiou]|hour|hono|heir|8|11|18)/iu },
    { end: /(?<!\p{L})a\s*(?:…|_+)?$/iu, fits: /^(?:[^aeiou]|uni|use|eu|one)/iu },
  ],
  /** Determiner that opens an option, by number, for the cue and parallelism rules. */
  /** Determiners that ask, and what opens a clause inside a stem. */
  whichWords: ['which'],
  clauseOpeners: ['that'],
  joined,
}
