import 'server-only'
import { writeConllu } from '@/lib/exchange/conllu/write'
import type { ParsedText } from './parse-text'

/** The trees of a parsed text as CoNLL-U. */
export function writeSyntax({ sentences, text }: ParsedText): string {
  return writeConllu(sentences, text)
}
