import type { MisprintRule } from './misprint'

/** "3,67 milliard": from two on it is several. */
export const singularMillion: MisprintRule = (tokens, at) => {
  const [figure, word] = [tokens[at - 1], tokens[at]]
  if (!figure || !/^(?:million|milliard|billion)$/u.test(word?.form ?? '')) return null
  const whole = /^(\d+)(?:,\d+)?$/u.exec(figure.form)
  return whole && Number(whole[1]) >= 2
    ? { wrong: `${figure.form} ${word?.form}`, right: `${figure.form} ${word?.form}s` }
    : null
}
