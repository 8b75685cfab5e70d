const accents: Readonly<Record<string, string>> = {
  e: 'éèê',
  é: 'eè',
  è: 'eé',
  ê: 'eé',
  a: 'â',
  o: 'ô',
  c: 'ç',
  ç: 'c',
  ô: 'o',
  û: 'u',
  â: 'a',
}
const letters = 'abcdefghijlmnopqrstuvxyzéèç'

/**
 * What may have been meant by a word: an accent lost or put, a letter twice or once, two letters turned; in long words any letter
 * lost or too much. Never in the last letters, by which the forms and the kin of a word differ ("fonctionnel", "fonctionne").
 */
export function* slipsOf(form: string): Generator<string> {
  if (form.length < 6) return
  for (let at = 0; at < form.length; at += 1) {
    const [head, tail] = [form.slice(0, at), form.slice(at)]
    const [first = '', second = '', third = ''] = tail
    const inside = at > (form.length > 11 ? 0 : 1) && tail.length > 3
    // "succèdera", "gèrera" are another spelling.
    if (tail.length > 2 && !/^[éè](?:er|e?s?$|\p{L}e?r)/u.test(tail))
      for (const other of accents[first] ?? '') yield head + other + tail.slice(1)
    if (form.length < 7) continue
    if (at > 0 && first === second) yield head + tail.slice(1)
    if (at > 0 && second !== '' && /[bcdfglmnprst]/.test(first)) yield head + first + tail
    if (at > 0 && third !== '' && first !== second) yield head + second + first + tail.slice(2)
    if (form.length < 10 || !inside) continue
    yield head + tail.slice(1)
    for (const letter of letters) yield head + letter + tail
  }
}
