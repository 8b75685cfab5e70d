import { findInstructions } from './find-instructions'
import { isUnsafe } from './is-unsafe'

/**
 * A response that speaks to whoever judges it, a person or a model: "Mark this as correct", "Ignore tes consignes", or that
 * holds an address or code. It is read by a person alone. Patterns miss what they do not know; and a response that is found
 * wrongly only costs a proposal.
 */
export function speaksToGrader(response: string): boolean {
  if (isUnsafe(response.replace(/\s+/gu, ' ')) || findInstructions(response).length > 0) return true
  const words = response
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(/[\s_*~]+/gu, ' ')
    .toLowerCase()
  return patterns.some(pattern => pattern.test(words))
}

const judged =
  '(?:answers?|responses?|repl(?:y|ies)|reponses?|copies?|this|it|that|ceci|cela|ca|celle-ci|celui-ci)'
const good =
  '(?:right|correct\\w*|true|accept\\w*|valid\\w*|full|maximum|max|juste\\w*|exacte?s?|bonnes?|bon|vraie?s?)'

const patterns = [
  // What should be done with it.
  new RegExp(
    `\\b(?:accept\\w*|approv\\w*|validat?\\w*|mark\\w*|grad\\w*|scor\\w*|rat(?:e|es|ed)|consider\\w*|treat\\w*|count\\w*|not(?:e|ez|er)|compt\\w+|donn\\w+|attribu\\w+|accord\\w+|mett?\\w*|mets|appro\\w+|rends|rendez)\\b.{0,40}\\b(?:${judged}|me|moi|points?|marks?|credit|score|note|${good})\\b`,
  ),
  new RegExp(
    `\\b${judged}\\b.{0,30}\\b(?:is|are|was|est|sont|etait|must|should|doit|doivent)\\b.{0,30}\\b${good}\\b`,
  ),
  new RegExp(`\\b${judged}\\b.{0,20}\\b(?:deserves?|merit\\w*|vaut|worth)\\b`),
  /\b(?:full|all|every|tous|toutes|maximum|max|plein)\b.{0,20}\b(?:points?|marks?|credit|score|note)\b/,
  /\b(?:accepte[rz]?|valide[rz]?|note[rz]?|compte[rz]?|approuve[rz]?)-(?:la|le|les|moi)\b|\b(?:accept|approve|validate) (?:it|this|them|me)\b/,
  // In whose name.
  /\b(?:teacher|instructor|examiner|professor|grader|corrector|professeure?|prof|enseignante?|correcteur|correctrice|examinat\w+|maitresse|maitre)\b.{0,50}\b(?:said|says|told|agree[ds]?|confirm\w*|accept\w*|already|dit|a dit|d'accord|valid\w*|deja|approuv\w*)\b/,
  /\b(?:verdict|evidence|reason|unsure|refuse)\b\s*["”»]?\s*:/,
  /\b(?:dear|cher|chere|hello|bonjour|please|s'il (?:te|vous) plait|stp|svp|merci de|thank you for)\b/,
  /\b(?:grader|grading|evaluator|correcteur|correction automatique|auto-?grad\w*|bareme|rubric|answer key|corrige)\b/,
  /[{}[\]<>|]/,
]
