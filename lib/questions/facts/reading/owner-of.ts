import { grammarOf } from '@/lib/linguistics/grammar'
import { lookupForm } from '@/lib/linguistics/lookup-form'
import type { Clause } from '@/lib/model/document'
import type { NounPhrase } from '@/lib/model/phrasing'
import type { Owner } from './ground'
import { isHuman } from './is-human'
import type { Reader } from './reader'

/** "L’entreprise a vendu ses parts": the subject of the clause owns what its verb governs, when the possessive agrees. */
export function ownerOf(reader: Reader, clause: Clause, subject: NounPhrase): Owner {
  const { phrase } = clause.subject
  if (!phrase) return null
  const { possessives } = grammarOf(reader.document.article.language)
  const human = isHuman(reader, clause.sentence, phrase)
  return {
    from: clause.span.start,
    fits: ({ form }) => {
      const use = possessives.get(lookupForm(form))
      return (
        use !== undefined &&
        use.number === subject.number &&
        (use.person === null || use.person === human) &&
        (use.gender === null || use.gender === subject.gender)
      )
    },
  }
}
