import { editDistance } from '../typed/edit-distance'

/** Another product's rule for one typed response, from its documentation or source; here for comparison only. */
export type RivalRule = (key: string, response: string) => boolean

/** Moodle's short answer without wildcards, case ignored: the same text, spaces around it and runs of them apart. */
const moodle: RivalRule = (key, response) => shaped(key) === shaped(response)
const shaped = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** SQuAD's normalisation: lower case, no punctuation, no articles, single spaces. The French articles go likewise. */
function squadTokens(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’']/g, ' ')
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/(?<!\p{L})(?:a|an|the|le|la|les|l|un|une|des|du)(?!\p{L})/gu, ' ')
    .split(/\s+/)
    .filter(token => token !== '')
}
const squadExact: RivalRule = (key, response) =>
  squadTokens(key).join(' ') === squadTokens(response).join(' ')

/** Token F1 of SQuAD, taken for right from a half on. */
const squadF1: RivalRule = (key, response) => {
  const [meant, given] = [squadTokens(key), squadTokens(response)]
  const left = [...meant]
  const common = given.filter(token => {
    const at = left.indexOf(token)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return common > 0 && (2 * common) / (meant.length + given.length) >= 0.5
}

/** H5P's typing errors in a blank, case ignored: one edit from four letters on, two from ten. */
const h5p: RivalRule = (key, response) => {
  const [meant, given] = [shaped(key), shaped(response)]
  const most = meant.length > 9 ? 2 : meant.length > 3 ? 1 : 0
  return editDistance(given, meant, most) <= most
}

export const rivalRules = {
  'moodle-short-answer': moodle,
  'squad-exact-match': squadExact,
  'squad-f1': squadF1,
  'h5p-typing-errors': h5p,
} satisfies Record<string, RivalRule>
