const opening =
  /^(?:however|therefore|thus|moreover|furthermore|in addition|in fact|indeed|then|also|nevertheless|nonetheless|meanwhile|in the meantime|as a result|consequently|for example|for instance|on the other hand|in contrast|instead|finally|hence|besides)\s*,\s*/iu

/** What a sentence says by itself: without the phrase that opens it and only joins it to the one before. */
export const unjoined = (text: string): string => text.replace(opening, '')
