/** What is not worth asking, in French: what is known without the article, what tells only where the news was had. */
export const worth = {
  /** Before a number: of what it counts the article has spoken, or it says at once how many there are. */
  definiteLead: /(?<!\p{L})(?:les|des|aux|ces|ses|leurs|tous les|l'un des)(?: autres)? $/u,
  /** Two names or things behind a verb that lists them. */
  listsTwo: /(?:sont|étaient|furent|:|–|—|\() ?[^,;.]+ et [^,;.]+[.)]?$/u,
  /** "rapporte ____", "a indiqué la chaîne ____", "selon le journal ____": where the news was had. */
  sourceLead:
    /(?:(?:rapporte|rapporté|relate|relaté|écrit|révèle|révélé|selon|d'après|relève|relevé|signale|signalé|apprend|appris|dévoile|dévoilé|journalistes? de|correspondante?s? de|cité par|citée par|cités par|repris par)(?: (?:à|auprès de|dans|sur))?) ?(?:(?:le|la|l'|les|une?) ?(?:chaîne(?: de télévision| d'information)?|journal|quotidien|hebdomadaire|magazine|site|radio|agence(?: de presse)?|média|revue)? ?)?$/u,
  /** Before the day on which the news came. */
  newsDate: /(?:a-t-on appris|apprend-on|a appris l'afp|ont rapporté les médias) $/u,
  /** A statement on everybody: nothing that an article tells. */
  saysOfAll: /^(?:en [^,]*, )?(?:tout le monde|chacun|tout un chacun|on) /u,
  /** Whom a paper or a channel spoke to. */
  mediaContact:
    /(?<!\p{L})(?:contacté|joint|interrogé|interviewé|cité|sollicité)e?s? par (?:(?:la |le |l’|les )?(?:chaîne|journal|quotidien|hebdomadaire|magazine|site|radio|agence|médias?|rédaction)|(?:la |le |l’|les )?\p{Lu}[\p{L}’-]*(?: \p{Lu}\p{L}*| \d+)*(?=,|\s?[?.]| (?:le|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))|^Par qui [^?]*(?:contacté|joint|interviewé|cité)e?s?(?=,|\s?\?)|(?<!\p{L})(?:invité|interrogé|interviewé)e?s? (?:sur|au micro|à l’antenne)(?!\p{L})/u,
  /** "le président français", "la chancelière allemande": an office of state that needs no article. */
  stateOffice:
    /^(?:le |la |l')?(?:(?:président|présidente|premier ministre|première ministre|chancelier|chancelière|chef de l'etat|roi|reine|pape)(?: (?:de la république|des états-unis|de (?:la )?france|\p{L}+(?:ais|aise|ain|aine|ien|ienne|ois|oise|and|ande|ard|arde|ol|ole|ec|ecque|que|se|sse|lge|tre|nique|ande)))+|pape|chef de l'etat)$/u,
  /** "Qui est le président de la République ?": the same, asked for. */
  stateHead:
    /^(?:qui|_{2,}) (?:est|était) (?:le |la |l')(?:(?:président|présidente) (?:de la république|français|française|américain|américaine|des états-unis)(?: français(?:e)?)?|premi(?:er|ère) ministre|chef de l'état|pape|reine|roi)(?: (?:en|quand) [^?]*)?\s?[?.]$/u,
  /** Where French readers are at home: "Dans quel pays ?" asks nothing unless the article has others. */
  homeCountries: ['FR'],
  /** Where everybody is: no gap and no question. */
  everywhere: ['terre', 'planète terre', 'monde'],
  /** Before the name that somebody was given at birth; « …, a dit Luc Roy » has another. */
  bornLead:
    /(?<!\p{L})(?:née?|alias|de son (?:vrai|véritable) nom|surnommée?|(?<!(?:(?<!\p{L})(?:a|ont|avait|avaient|aurait|également|encore|notamment|aussi|ainsi|[hn]ous|l')|[»”"],?) ?)dite?|de son nom de naissance) ?$/u,
  /** "le roi", "la reine": of those who have a number others have had the office. */
  reigning: /(?<!\p{L})(?:roi|reine|pape|empereur|impératrice|tsar|tsarine|sultan)(?!\p{L})/u,
  /** Who has or had an office: its first words. */
  officeAsked: /^qui (?:est|était) (?:le |la |l')((?:premier |première |vice-)?[\p{L}-]+)/u,
  /** Before what a minister is minister of. */
  portfolioLead:
    /(?:en charge|chargée? |ministre|ministère|secrétaire d'etat|portefeuille|secrétariat d'etat)[^.;]*(?:de la|de l'|des|du|à la|à l'|aux?|et) ?$/u,
  /** A question for one of these wants no other kind of place. */
  townNouns: ['ville', 'village', 'commune'],
  /** Before a name, without accents: a region or a department, and no town. */
  regionLead: /(?<!\p{L})(?:en|dans (?:le|la|les|l['’]))\s?$/u,
  /** Offices that one after another had under somebody, or of a house. */
  succession:
    /^qui (?:était|fut)(?!.*(?:\d{4}|l'article a été écrit)\s?\?$) (?:le |la |l')(?:premier |première )?(?:ministre|conseiller|conseillère|secrétaire|collaborateur|collaboratrice) (?:de |d')/u,
  /** Behind the name that somebody was given at birth. */
  bornBehind: /^(?: ?\([^)]*\))? (?:(?:est|était) née?|naît|naquit)(?!\p{L})/u,
  /** A figure that is only a bound: whoever has more has that, too. */
  boundBefore: /(?:plus d'?e?|au moins|au minimum|près de|moins de) ?$/u,
  /** Between which hours a part of the day lies; the night goes over midnight. */
  partsOfDay: [
    { words: /(?<!\p{L})nuit(?!\p{L})/u, from: 21, to: 7 },
    { words: /(?<!\p{L})(?:matin|matinée)(?!\p{L})/u, from: 0, to: 13 },
    { words: /(?<!\p{L})après-midi(?!\p{L})/u, from: 12, to: 19 },
    { words: /(?<!\p{L})(?:soir|soirée)(?!\p{L})/u, from: 17, to: 24 },
  ],
  /** What stands before and behind (|) a figure that is somebody's age. */
  isAge: /(?:âgée?s? (?:de|d') ?\||, \| ?ans[,.;]|\p{L}, \|[,.;])/u,
  asksAge: /(?:quel âge|combien d'années)/u,
  /** Gaps that are asked last of their sentence: at a small number in words, at what something was before it changed. */
  breadth: {
    wordFigure: /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)$/iu,
    origin: /(?:(?<!\p{L})de |d['’])_{2,}(?: en \d{4})? à (?:\d|la \p{Lu}|\p{Lu})/u,
  },
  /** What somebody wishes or means to do has not come about. */
  wishes: [
    'vouloir',
    'souhaiter',
    'espérer',
    'songer',
    'envisager',
    'prévoir',
    'projeter',
    'proposer',
    'rêver',
  ],
}
