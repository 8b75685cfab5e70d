/** Nouns whose h keeps the vowel before it ("le hangar", "de hauteur"); other words in h elide. */
const aspirated =
  /^(hache|haie|haine|hall|halte|hamac|hameau|hanche|handball|handicap|hangar|hanté|harcèlement|hardi|haricot|harpe|hasard|hâte|hausse|haut|héros|herse|hêtre|heurt|hibou|hic|hiérarchie|hobby|hochet|hockey|hold-up|homard|honte|hooligan|hors|hotte|houle|housse|hublot|huche|huée|huit|hurlement|hussard|hutte)/i

/** True when "de", "que", "le" lose their vowel before this word; names in H and "onze", "oui", "yaourt" keep it. */
export function elides(word: string): boolean {
  const first = word.replace(/^[«“"'’\s]+/, '')
  if (/^(onze|onzième|oui|ouistiti|uhlan|un\s+et)/i.test(first)) return false
  if (/^[yY][aeiouéèêoAEIOU]/.test(first)) return false
  if (/^H/.test(first)) return false
  if (/^h/.test(first)) return !aspirated.test(first)
  return /^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(first)
}

/** "de" + phrase, contracted: "du gazoduc", "des États-Unis", "d’Ondine", "de la société". */
export function withDe(phrase: string): string {
  if (/^le\s/i.test(phrase)) return `du ${phrase.slice(3)}`
  if (/^les\s/i.test(phrase)) return `des ${phrase.slice(4)}`
  return elides(phrase) ? `d’${phrase}` : `de ${phrase}`
}

export function withQue(phrase: string): string {
  return elides(phrase) ? `qu’${phrase}` : `que ${phrase}`
}

/** Joins words, without a space after an elided one ("s’" + "est") or before a comma. */
export function join(...words: string[]): string {
  return words
    .filter(word => word !== '')
    .reduce(
      (line, word) =>
        line === '' || /['’]$/.test(line) || word.startsWith(',') ? line + word : `${line} ${word}`,
      '',
    )
}
