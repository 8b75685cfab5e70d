/** Nouns whose h keeps the vowel before it ("le hangar", "de hauteur"); other words in h elide. */
const aspirated =
  /^(?:hach|hack|haddock|hagard|haie|haillon|hain|haï|halage|hâl|halet|hall(?!u)|halo(?!g)|halte(?!r)|hamac|hamburger|hameau|hampe|hamster|hanche|hand|hangar|hanneton|hanse|hant|happ|harangu|haras|harc|hard|harem|hareng|hargn|haricot|harnach|harnais|harp|hasard|haschisch|hashtag|hât|hauban|hauss|haut|havre|hayon|heaume|hennir|hériss|hernie|héron|héros|hers|hêtr|heurt|hibou|hic|hideu|hiérarchi|hip-hop|hippie|hiss|hit-|hobby|hoch|hockey|hold|hollandais|homard|hongrois|hont|hooligan|hoquet|hord|hors|hot-dog|hott|houblon|houill|houl|houpp|housse|houx|hublot|huche|huée|huguenot|huis(?!s)|huit(?!r)|hulul|hupp|hurl|huron|hussard|hutt)/i

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
