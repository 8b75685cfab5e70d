import { clozeGap } from '@/lib/model/cloze-gap'
import { asText } from '../html/as-text'
import type { DraftContent, Reason } from '../margin/draft'
import { descendants, elements, first, words, type XmlNode } from '../xml/read-tree'
import { materialHtml } from './material'

type Read = { content: DraftContent; lost: Reason[] } | Reason
type Said = { item: XmlNode; lids: XmlNode[]; stem: string }
type Reader = (said: Said) => Read

type Choice = { id: string; text: string; lost: boolean }
const choicesOf = (lid: XmlNode): Choice[] =>
  descendants(lid, 'response_label').map(one => ({
    id: one.attributes.ident ?? '',
    ...asText(materialHtml(one)),
  }))

/** Conditions that give points, with how many. */
function conditions(item: XmlNode): { node: XmlNode; points: number }[] {
  return descendants(item, 'respcondition').flatMap(one => {
    const node = first(one, 'conditionvar')
    const points = Number(words(first(one, 'setvar')).trim() || Number.NaN)
    return node && points > 0 ? [{ node, points }] : []
  })
}

/** Values that a condition asks for; what stands in a `not` is what it forbids. */
function equals(node: XmlNode): XmlNode[] {
  return elements(node).flatMap(child => {
    if (child.name === 'varequal') return [child]
    return child.name === 'not' ? [] : equals(child)
  })
}

function fullest(item: XmlNode): XmlNode[] {
  const all = conditions(item)
  const most = Math.max(...all.map(({ points }) => points))
  return all.filter(({ points }) => points === most).map(({ node }) => node)
}

const chosen: Reader = ({ item, lids, stem }) => {
  const [lid] = lids
  if (!lid) return { reason: 'malformed', params: { field: 'response_lid' } }
  const choices = choicesOf(lid)
  const right = new Set(
    fullest(item)
      .flatMap(equals)
      .map(one => words(one).trim()),
  )
  const options = choices.map(({ id, text }) => ({ text, correct: right.has(id) }))
  const count = options.filter(({ correct }) => correct).length
  if (count === 0) return { reason: 'no-key' }
  const lost: Reason[] = choices.some(one => one.lost) ? [{ reason: 'picture' }] : []
  const texts = choices.map(({ text }) => text.toLowerCase())
  if (texts.length === 2 && texts.every(text => /^(?:true|false|vrai|faux)$/u.test(text))) {
    const key = /^(?:true|vrai)$/iu.test(options.find(({ correct }) => correct)?.text ?? '')
    return { content: { form: 'truth', stem, key }, lost }
  }
  return { content: { form: count > 1 ? 'choices' : 'choice', stem, options }, lost }
}

const typed: Reader = ({ item, stem }) => {
  const keys = [
    ...new Set(
      fullest(item)
        .flatMap(equals)
        .map(one => words(one).trim()),
    ),
  ].filter(key => key !== '')
  if (keys.length === 0) return { reason: 'no-key' }
  const gap = stem.split(clozeGap).length === 2
  return { content: { form: gap ? 'gap' : 'typed', stem, keys, refused: [] }, lost: [] }
}

const numeric: Reader = ({ item, stem }) => {
  const [node] = fullest(item)
  if (!node) return { reason: 'no-key' }
  const bound = (name: string) => Number(words(descendants(node, name)[0]).trim() || Number.NaN)
  const [least, most] = [bound('vargte'), bound('varlte')]
  const said = Number(words(equals(node)[0]).trim() || Number.NaN)
  const value = Number.isFinite(said) ? said : (least + most) / 2
  if (!Number.isFinite(value)) return { reason: 'no-key' }
  const distance = Number.isFinite(most) ? Number((most - value).toPrecision(12)) : 0
  return { content: { form: 'number', stem, value, tolerance: Math.abs(distance), unit: '' }, lost: [] }
}

const matched: Reader = ({ item, lids, stem }) => {
  const keys = conditions(item).flatMap(({ node }) => equals(node))
  const first = lids[0] && choicesOf(lids[0])
  const pairs = lids.flatMap(lid => {
    const id = words(keys.find(({ attributes }) => attributes.respident === lid.attributes.ident)).trim()
    const match = choicesOf(lid).find(one => one.id === id)
    const prompt = asText(materialHtml(lid)).text
    return match ? [{ prompt, match: match.text, id }] : []
  })
  if (pairs.length < lids.length) return { reason: 'no-key' }
  const used = new Set(pairs.map(({ id }) => id))
  const extras = (first ?? []).filter(({ id }) => !used.has(id)).map(({ text }) => text)
  return {
    content: { form: 'pairs', stem, pairs: pairs.map(({ prompt, match }) => ({ prompt, match })), extras },
    lost: [],
  }
}

/** A name in brackets for each gap; its list holds what is right, or what can be chosen. */
const blanks =
  (typedIn: boolean): Reader =>
  ({ item, lids, stem }) => {
    const keys = conditions(item).flatMap(({ node }) => equals(node))
    const named = lids
      .map(lid => ({ lid, mark: `[${(lid.attributes.ident ?? '').replace(/^response_/u, '')}]` }))
      .filter(({ mark }) => stem.includes(mark))
      .sort((a, b) => stem.indexOf(a.mark) - stem.indexOf(b.mark))
    if (named.length === 0 || named.length < lids.length) return { reason: 'no-key' }
    const gaps = named.map(({ lid }) => {
      const choices = choicesOf(lid)
      const right = keys
        .filter(({ attributes }) => attributes.respident === lid.attributes.ident)
        .map(one => words(one).trim())
      if (typedIn) {
        const given = choices.filter(({ id }) => right.length === 0 || right.includes(id))
        return { keys: given.map(({ text }) => text), refused: [] }
      }
      return { options: choices.map(({ id, text }) => ({ text, correct: right.includes(id) })) }
    })
    const whole = named.reduce((text, { mark }) => text.replace(mark, clozeGap), stem)
    return { content: { form: 'gaps', stem: whole, gaps }, lost: [] }
  }

const essay: Reader = ({ stem }) => ({ content: { form: 'essay', stem }, lost: [] })

/** By Canvas's name of a type; other programs do not say, and are told by what they hold. */
const readers: Record<string, Reader> = {
  multiple_choice_question: chosen,
  multiple_answers_question: chosen,
  true_false_question: chosen,
  short_answer_question: typed,
  numerical_question: numeric,
  matching_question: matched,
  fill_in_multiple_blanks_question: blanks(true),
  multiple_dropdowns_question: blanks(false),
  essay_question: essay,
}

export function readResponses(item: XmlNode, presentation: XmlNode, type: string, stem: string): Read {
  const lids = descendants(presentation, 'response_lid')
  const said = { item, lids, stem }
  const known = Object.hasOwn(readers, type) ? readers[type] : undefined
  if (known) return known(said)
  if (type.endsWith('_question')) return { reason: 'type', params: { type } }
  if (lids.length === 1) return chosen(said)
  if (lids.length > 1) return matched(said)
  if (descendants(presentation, 'response_num').length > 0) return numeric(said)
  if (descendants(presentation, 'response_str').length !== 1)
    return {
      reason: 'type',
      params: {
        type: elements(presentation)
          .map(({ name }) => name)
          .join(', '),
      },
    }
  return conditions(item).length > 0 ? typed(said) : essay(said)
}
