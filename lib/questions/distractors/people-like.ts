import { chainAt } from '../verifying/mentions'
import { flat } from '../verifying/words'
import { byLikeness, type Named, namedInArticle } from './named-in-article'
import type { Request } from './request'

/** Other people of the article; of the key's gender when both are known; those who have a function if the key has. */
export function peopleLike(request: Request): string[] {
  const { document, keySpan, key, stem, judging } = request
  const own = chainAt(document, keySpan)
  const fits = namedInArticle('person', request).filter(
    person =>
      // A full name among surnames is seen at once, and a surname among full names.
      /^\p{Lu}\p{L}/u.test(person.text) &&
      (person.text.includes(' ') ? key.includes(' ') : !key.includes(' ') && person.mentions > 1) &&
      !hasArticle(person, request) &&
      !isCommonWord(person.text, request),
  )
  const alike = fits.filter(person => !own?.gender || !person.gender || person.gender === own.gender)
  // "Qui est la directrice …" is asked of a woman: a man beside her is no choice.
  const possible = judging.genderedStem.test(stem) || alike.length >= 3 ? alike : fits
  const women = judging.feminineStem.test(stem)
  const names = possible
    .filter(person => !women || person.gender !== 'Masc')
    .map(person => ({
      ...person,
      mentions: person.mentions + (hasRole(person.text, request) ? 2 : 0),
    }))
  const ordered = byLikeness(names, request).map(person => person.text)
  // "Qui a dit : « … » ?": whoever says something else in the article is the best wrong answer.
  const speakers = /[«“"]/u.test(stem) ? ordered.filter(name => speaks(name, request)) : []
  return [...speakers, ...ordered.filter(name => !speakers.includes(name))]
}

/** "les Alpes", "Le Clou", "the Gap": what takes an article is nobody, whatever it was taken for. */
function hasArticle({ text: name, index }: Named, { document, judging }: Request): boolean {
  const { text } = document.article
  const entity = document.entities[index]
  const opens = flat(name).split(' ')[0] ?? ''
  if (judging.determiners[opens] || opens === 'the') return true
  const before = entity ? flat(text.slice(0, entity.span.start)) : ''
  return (
    /(?:^|[^\p{L}])(?:le|la|les|des|aux|the|l'|du|au)\s?$/u.test(before) || judging.placeLead.test(before)
  )
}

/** "Loi Travail", "Model XII": the article writes its first word small as well. */
function isCommonWord(name: string, { document }: Request): boolean {
  const first = flat(name).split(/[\s-]/u)[0] ?? ''
  return document.sentences.some(sentence => sentence.tokens.some(token => token.form === first))
}

function speaks(name: string, { document }: Request): boolean {
  return document.quotations.some(
    ({ speaker }) => speaker !== null && chainAt(document, speaker)?.name === name,
  )
}

function hasRole(name: string, { document }: Request): boolean {
  return document.roles.some(role => {
    const entity = document.entities[role.entity]
    return entity !== undefined && chainAt(document, entity.span)?.name === name
  })
}
