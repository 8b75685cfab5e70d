import type { MisprintRule } from './misprint'

/** "à mis-parcours", "les demies-finales": half a word, which never changes. */
export const halfWord: MisprintRule = (tokens, at, { halves }) => {
  const word = tokens[at]
  const [half = '', rest] = word?.form.split(/[-‐‑]/u) ?? []
  const right = halves[half.toLowerCase()]
  if (!word || right === undefined || !/^\p{Ll}{4,}$/u.test(rest ?? '')) return null
  const capital = /^\p{Lu}/u.test(half) ? right.charAt(0).toUpperCase() + right.slice(1) : right
  return { wrong: word.form, right: capital + word.form.slice(half.length) }
}
