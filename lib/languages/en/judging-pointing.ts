import { timesByText } from './times-by-text'

/** Words that point out of a stem, deny or exaggerate, in English. */
export const pointing = {
  /** Personal pronouns of the third person that need somebody to stand for. */
  pronouns: ['he', 'she', 'it', 'they', 'him', 'them', 'himself', 'herself'],
  /** The beginning of a clause without its "that": "said he would leave". */
  bareClause:
    /^(?:(?:he|she|they)|it (?:is|was|will|would|has|had|can|could|should|must|may|might))(?!\p{L})/u,
  /** The learner may be spoken to by a person, not by an article. */
  addressed: /(?<![\p{L}'’])(?:[Yy]ou|[Yy]our|[Yy]ours)(?![\p{L}])/u,
  /** Always in need of what stands before. */
  latter: /(?<!\p{L})the (?:latter|former)(?=\s*[?,]| \p{Ll}+ed)/iu,
  possessives: ['his', 'her', 'its', 'their'],
  /** A pronoun in one of these is impersonal. */
  impersonal:
    /(?<![\p{L}-])(?:it (?:is|was|will be|takes|took|rains|seems|appears) (?:\p{L}+ )?(?:to|that|for|possible|likely|necessary|important|critical|safe|better|good|hard|easy|known|estimated|clear)|(?:is|was|does|did) it (?:take|possible|necessary|likely|important)|does it take|did it take|it took|it takes|(?:does|did) it mean)/giu,
  /** Forms that look demonstrative and are not: "those who", "that" that opens a clause is not in the list at all. */
  falseDemonstratives:
    /(?<![\p{L}-])(?:those (?:who|that|of|which|in|with|around|from|on|at|under)|that of|which(?: (?:one|two|three))? of th(?:ese|is|ose)|(?:among|from) these|such as|such (?:\p{L}+ )?that|this (?:article|text|lesson))/giu,
  demonstrativeDeterminers: ['this', 'that', 'these', 'those'],
  /** Whether a key may not point even inside. */
  keysPoint: false,
  demonstratives: ['this', 'these', 'those', '(?:in|of|at|on|by|from|for|to) that', 'such', 'the said'],
  /** In quoted words: of 18 such quotations 5 were accepted (decision 163). */
  quotesPointing: ['this', 'that', 'these', 'those'],
  /** "this year", "this country": whoever speaks, it is the listeners’ own. */
  heldByAll: [
    ...'year years month week weekend summer winter spring autumn season morning evening night afternoon day days'.split(
      ' ',
    ),
    ...'country world town city century'.split(' '),
  ],
  /** Words by which a statement goes on from another one. */
  goesOn:
    /^(?:elsewhere|previously|earlier|later|then|meanwhile|instead|nor|so|but|and)(?!\p{L})|(?<!\p{L})(?:(?<!but )also|therefore|(?:a|any|the|no) further|(?:the|an) existing|(?:a|the) previous|(?:the|a) fresh|(?:the|these) (?:two|three|four|five|six|seven))(?!\p{L})/iu,
  timesByText,
  deictics: [
    '(?:shortly|soon) (?:afterwards?|thereafter|after(?= by|[?.]))',
    'the (?:next|upcoming) \\p{L}+',
    // A number without what it numbers: "Who looked darker in the first?"
    '(?:in|at|on|of|for|from|to|by|with) the (?:first|second|third|fourth|fifth|last)(?= ?[?.,])',
    '(?:an?|the|in|of|with|by|have|had|has) (?:similar|equivalent) \\p{L}+(?! (?:to|in|of)(?!\\p{L}))',
    'the (?:nearby|surrounding|neighbou?ring) \\p{L}+',
    'the same \\p{L}+(?! (?:as|that|day|time|size|way))',
    'at th(?:e|at) time(?= ?[?.])',
    'in the (?:days|weeks|months|years) (?:ahead|to come)',
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'currently',
    'recently',
    'nowadays',
    'now',
    'here',
    'ago',
    'lately',
    'so far',
    'at the moment',
    'the day before',
    'the next day',
    'the following day',
    '(?:last|next|this|past|the following|the previous|the next|the past|the last|earlier this|later this) (?:week|month|year|weekend|quarter|century|summer|winter|spring|autumn|fall|morning|evening|night|afternoon|season|decade)',
    '(?:\\p{L}+|\\d+) (?:days?|weeks?|months?|years?|hours?) (?:later|earlier)',
    '(?:last|next|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)',
  ],
  datesByNow: [
    '(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:last|next)',
  ],
  vagueQuantifiers: [
    'some',
    'several',
    'many of',
    'various',
    'certain',
    'a few',
    'most of',
    'others',
    'a number of',
    'one of them',
    'numerous',
  ],
  vagueStems: [
    'who (?:is|was) the former \\p{L}+(?=\\?)',
    'the situation (?:is|was|has|had)',
    'what can be said',
    'which of the following is true',
    'which of the following statements',
    'what does the text say',
    'what does the article say',
    'what happened',
    'what do you think',
    'what is true',
    'what do you know',
    // What the article has just told of.
    '(?:of|in|by|for|from|with|about|on|to) the (?:effect|process|incident|move|technique|method|practice|measures?|phenomenon|trend|problem|issue|matter|changes?|results?|findings)(?= ?[?.])',
  ],
  /** Like something, unlike it, after it, beside it: what it is was said before. */
  pointsBack: [
    // "The other 20%", "Another evening": beside which?
    /^(?:another|the others?) (?:\p{L}+|_+|\d)/iu,
    // "Others plan a port", "the ships of two others": other than who?
    /^(?:(?:many|some|several|most|few|two|three|four|_+|\p{N}+) )?others (?!who|of|in|from|with|at|that)\p{L}/iu,
    /(?<!\p{L})(?:from|to|of|by|with|for) (?:two|three|four|five|six|_+|\p{N}+) others(?! (?:who|of|in|from|with|at|that)(?!\p{L}))/iu,
    // "There is doubt, too, …": beside what?
    /\p{L}, too(?:, |\s?[?.])/iu,
    // "took the same view" (but "the same as").
    /(?<!\p{L})the same (?!time|day|year|people|way)\p{L}+(?![^?]*(?<!\p{L})(?:as|that|which)(?!\p{L}))/iu,
    /(?<!\p{L})according to another \p{L}+\s?[,?]/iu,
    // Instead of, or besides, what?
    /(?<!\p{L})(?:alternatively|likewise|instead(?! of)|conversely|in turn)(?!\p{L})/iu,
    /(?<!\p{L})the (?:\p{L}+ )?(?:following|previous|preceding|next) (?:\p{L}+ )?(?:days?|weeks?|months?|years?|decades?)\s?[?.,]/iu,
    // "goes even further": than who, or than what?
    /(?<!\p{L})go(?:es)? (?:even |still )?further(?=[,.?])/iu,
    // "Glass will last, | it says.": who does?
    /, (?:it|he|she|they) (?:says?|said|adds?|added|explain(?:s|ed)?)\s?\.?$/iu,
    // "When did numbers rise?": of what?
    /(?:did|do|have|^) ?numbers (?!of(?!\p{L}))/iu,
  ] as RegExp[],
  /** Whoever acts does what others have done before. */
  othersToo: /\p{L}, too, /u,
  /** One of several names ("Roe, Bell and ____", "____, Bell and Carr"). */
  inList: /,[^,]*(?:,| and) ____|____,[^,]*\p{Lu}[^,]*(?:,| and )/u,
  /** A sentence with a list of names says by them that there are more ("also"). */
  listsMore: /(?<!\p{L})(?:also|as well|too|including|such as|among)(?!\p{L})/iu,
  /** Nouns that stand for what was told; a complement says which ("the problem of debt"). */
  shellNouns: [
    'problem',
    'issue',
    'question',
    'matter',
    'total',
    'proportion',
    'bill',
    'proposal',
    'amount',
    'sum',
    'figure',
    'figures',
    'numbers',
    'result',
    'results',
    'rumour',
    'rumor',
    'idea',
    'argument',
    'victory',
    'defeat',
    'news',
    'information',
  ],
  /** With it they are adverbs ("au total"). */
  fixedBefore: '',
  /** Set phrases of three words, in which such a noun stands for nothing. */
  fixedShells: /(?!)/u,
  shellTellers: [
    'of',
    'that',
    'which',
    'who',
    'whose',
    'where',
    'for',
    'between',
    'against',
    'behind',
    'to',
    'with',
  ],
  /** Before an adjective: with them it says the opposite, or nearly so. */
  weakeners: ['less', 'least', 'hardly', 'barely', 'scarcely', 'nearly', 'almost', 'too'],
  absolutes: [
    'always',
    'never',
    'only',
    'all',
    'none',
    'every',
    'must',
    'completely',
    'absolutely',
    'entirely',
    'impossible',
    'nobody',
    'nothing',
    'exclusively',
    'invariably',
  ],
  negations: ['not', "n't", 'never', 'except', 'without', 'no', 'none', 'least'],
  /** A negation that turns the question round, and the same in capitals (which makes it fair). */
  negativeStem: /(?<![\p{L}-])(?:not|except|never|\p{L}+n't|none)(?!\p{L})/giu,
  noLonger: /(?<!\p{L})(?:no longer|hardly|barely|scarcely|seldom)(?!\p{L})/iu,
  doubleNegation:
    /(?:(?<!\p{L})not(?!\p{L})|n't(?!\p{L})).{0,60}(?<!\p{L})(?:not|except|never|without|incorrect|false|untrue|unable|impossible|\p{L}+n't)(?!\p{L})/iu,
  allOrNone:
    /^(?:(?:all|none|both|neither|any)(?: of)? (?:the|these|those) (?:above|answers?|options?|others?|following|choices?)|(?:both|neither|all|none)(?: of (?:these|them|the above|those))?$|(?:both )?[a-d] (?:and|or|&) [a-d]$|(?:i don't know|all are correct|none is correct))/iu,
}
