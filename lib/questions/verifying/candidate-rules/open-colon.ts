import type { CandidateRule } from '../candidate-view'
import { endOfStem } from '../evidence-tokens'
import { instructs } from '../instructs'
import { isAsWritten } from '../is-as-written'

/** "La régie met en garde les marins" (: il est trop tôt pour partir): what it is about stands behind the colon. */
export const openColon: CandidateRule = {
  rule: 'open-colon',
  refuse: view => {
    const { content, candidate } = view
    if (instructs[content.kind] || isAsWritten(candidate.origin)) return null
    const end = endOfStem(view)
    const { tokens = [] } = end?.sentence ?? {}
    const last = tokens[end?.last ?? -1]
    // "souffre d’un manque de fonds : les barques …" says enough; an object is what goes on.
    const noun = last?.upos === 'ADJ' ? tokens[last.head] : last
    if (!end || noun?.deprel !== 'obj') return null
    const rest = tokens.slice(end.last + 1)
    const [colon, ...told] = rest
    if (colon?.form !== ':' || (candidate.keySpan && candidate.keySpan.start > colon.span.start)) return null
    const verb = told.slice(0, reach).find(({ feats }) => feats.VerbForm === 'Fin')
    return verb ? `the article says behind a colon what it is: "${verb.form}"` : null
  },
}

/** Words behind the colon among which a clause has its verb. */
const reach = 12
