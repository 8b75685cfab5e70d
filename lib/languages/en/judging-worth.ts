/** What is not worth asking, in English: what is known without the article, what tells only where the news was had. */
export const worth = {
  /** Before a number: of what it counts the article has spoken, or it says at once how many there are. */
  definiteLead: /(?<!\p{L})(?:the|these|those|all|his|her|its|their)(?: other)? $/u,
  /** Two names or things behind a verb that lists them. */
  listsTwo: /(?:are|were|:|–|—|\() ?[^,;.]+ and [^,;.]+[.)]?$/u,
  /** "reported ____", "according to the newspaper ____": where the news was had. */
  sourceLead:
    /(?:(?:reports|reported|according to|revealed by|told|quoted by|(?:journalists?|reporters?|correspondents?) (?:of|from|for))(?: by)?) ?(?:(?:the|a) ?(?:channel|newspaper|paper|magazine|website|site|radio|news agency|agency|station)? ?)?$/u,
  /** Before the day on which the news came. */
  newsDate: /(?:it was (?:reported|announced)|sources said|the paper said)(?: on)? $/u,
  /** A statement on everybody: nothing that an article tells. */
  saysOfAll: /^(?:everybody|everyone|anybody|anyone|nobody|no one) /u,
  /** Whom a paper or a channel spoke to. */
  mediaContact: /(?<!\p{L})(?:contacted|interviewed|quoted|cited|reached) by(?!\p{L})/u,
  /** "the French president", "the US president": an office of state that needs no article. */
  stateOffice:
    /^(?:the )?(?:(?:us|u\.s\.|american|british|french|german|russian|chinese|israeli) )?(?:president|prime minister|chancellor|pope)(?: of (?:the united states|france|russia|germany|china|israel))?$/u,
  /** "Who is the prime minister?": the same, asked for. */
  stateHead:
    /^(?:who|_{2,}) (?:is|was) (?:the )?(?:(?:us|u\.s\.|american|british|uk) )?(?:president|prime minister|pope|queen|king)(?: (?:in|when) [^?]*)?[?.]$/u,
  /** Where everybody is: no gap and no question. */
  everywhere: ['earth', 'planet earth', 'world'],
  /** Where readers of English are at home: "In which country?" asks nothing unless the article has others. */
  homeCountries: ['GB', 'US'],
  /** Before the name that somebody was given at birth. */
  bornLead: /(?<!\p{L})(?:born|née|alias|aka|real name|nicknamed|known as) ?$/u,
  /** "the king", "the queen": of those who have a number others have had the office. */
  reigning: /(?<!\p{L})(?:king|queen|pope|emperor|empress|tsar|tsarina|sultan)(?!\p{L})/u,
  /** Who has or had an office: its first words. */
  officeAsked: /^who (?:is|was) (?:the )?((?:prime |vice )?[\p{L}-]+)/u,
  /** Before what a minister is minister of. */
  portfolioLead: /(?:minister|ministry|secretary|department) (?:of|for) [^.;]*$/u,
  /** A question for one of these wants no other kind of place. */
  townNouns: ['city', 'town', 'village'],
  /** Before a name, without accents: a region, and no town. */
  regionLead: /(?<!\p{L})in the $/u,
  /** Offices that one after another had under somebody, or of a house. */
  succession:
    /^who was(?!.*(?:\d{4}|the article was written)\?$) (?:the )?(?:prime minister|minister|secretary|adviser|advisor)(?: (?:of|to|under) |$)/u,
  /** Behind the name that somebody was given at birth. */
  bornBehind: /^(?: ?\([^)]*\))? was born /u,
  /** A figure that is only a bound: whoever has more has that, too. */
  boundBefore: /(?:more than|over|at least|nearly|almost|less than|under) ?$/u,
  /** Between which hours a part of the day lies; the night goes over midnight. */
  partsOfDay: [
    { words: /(?<!\p{L})night(?!\p{L})/u, from: 19, to: 7 },
    { words: /(?<!\p{L})morning(?!\p{L})/u, from: 0, to: 13 },
    { words: /(?<!\p{L})afternoon(?!\p{L})/u, from: 12, to: 19 },
    { words: /(?<!\p{L})evening(?!\p{L})/u, from: 16, to: 24 },
  ],
  /** What stands before and behind (|) a figure that is somebody's age. */
  isAge: /(?:(?:who (?:is|was)|aged|\p{L},) \|[,.;]|\|(?: years old|-year-old))/u,
  asksAge: /(?:how old|what age)/u,
  /** Gaps that are asked last of their sentence: at a small number in words, at what something was before it changed. */
  breadth: {
    wordFigure: /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu,
    origin: /(?<!\p{L})from _{2,}(?: in \d{4})? to (?:[$£€]?\d|\p{Lu})/u,
  },
  /** What somebody wishes or means to do has not come about. */
  wishes: ['want', 'wish', 'hope', 'intend', 'plan', 'aim', 'propose', 'consider', 'dream'],
}
