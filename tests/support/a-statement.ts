import type { Candidate } from '@/lib/model/candidate'
import type { Language } from '@/lib/model/language'
import { plainCandidate } from './a-candidate'
import { aDocument } from './a-document'

/** A true statement about an article of one sentence, and the article as it was read. */
export function aStatement(sentence: string, stem: string, language: Language = 'fr') {
  const document = aDocument(language, sentence)
  const candidate: Candidate = {
    content: { kind: 'true-false', stem, key: true },
    class: 'statement',
    evidence: [{ start: 0, end: document.article.text.length }],
    keySpan: null,
    ...plainCandidate,
  }
  return { candidate, document }
}
