/** Times and places that are counted from what was told just before: known to who has read that. */
export const timesByText =
  /(?<!\p{L})(?:(?:shortly|soon) (?:afterwards?|thereafter)|(?:\p{L}+ \p{L}+ )?(?:later|earlier)|the (?:day before|(?:next|same|following|previous|nearby|surrounding|neighbou?ring) \p{L}+)|that (?:year|month|week|day|night|morning|evening|summer|winter|spring|autumn|season|time)|since then|by then|at the time|in (?:both|that|such) cases?|(?:at|by|in|during) which (?:point|time|case|year|month)|(?:an?|the) similar \p{L}+)(?!\p{L})/giu
