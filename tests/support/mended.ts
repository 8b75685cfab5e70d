import { misprintsIn } from '@/lib/linguistics/misprints/find-misprints'
import type { Language } from '@/lib/model/language'
import { aDocument } from './a-document'

/** Every misprint that is found in a text, "wrong → right". */
export const mended = (text: string, language: Language = 'fr') =>
  aDocument(language, text)
    .sentences.flatMap(sentence => misprintsIn(sentence, language))
    .map(({ wrong, right }) => `${wrong} → ${right}`)
