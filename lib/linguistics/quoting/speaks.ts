import type { TaggedToken } from '@/lib/model/document'
import type { Grammar } from '../grammar'
import { lookupForm } from '../lookup-form'

/** Whether a noun, name or pronoun can be who says something: a person, an organisation, a text. */
export function speaks(token: TaggedToken, grammar: Grammar): boolean {
  const form = lookupForm(token.form)
  if (token.upos === 'PRON') return !/Rel|Int/u.test(token.feats.PronType ?? '')
  if (token.name) return token.name.class === 'person' || token.name.class === 'organisation'
  if (token.upos === 'PROPN' || grammar.personTitles.has(form)) return true
  return [form, token.lemma].some(
    noun =>
      grammar.speakerNouns.has(noun) || grammar.roleNouns.has(noun) || grammar.organisationNouns.has(noun),
  )
}

/** The same, or a noun whose ending says that it acts: asked where a verb of saying or a colon already tells that somebody speaks. */
export function maySpeak(token: TaggedToken, grammar: Grammar): boolean {
  return speaks(token, grammar) || (token.upos === 'NOUN' && grammar.agentEndings.test(token.lemma))
}
