import { readFileSync } from 'node:fs'
import type { Language } from '@/lib/model/language'
import type { Span } from '@/lib/model/span'

export const splits = ['dev', 'test'] as const
export type Split = (typeof splits)[number]
export const linkKinds = ['subject', 'object', 'possessive', 'demonstrative', 'role', 'name'] as const
export type LinkKind = (typeof linkKinds)[number]

/** Words of a mini-text that need a referent; `referent` is null where nobody may be given. */
export type Anaphor = { span: Span; referent: string | null; optional: boolean; tie: boolean; kind: LinkKind }
export type Marked = {
  paragraphs: string[]
  anaphors: Anaphor[]
  introduced: { span: Span; referent: string }[]
}

/** The mini-texts of one half, marked as the head of the file says. */
export function readLinkTexts(language: Language, split: Split): Marked[] {
  const file = new URL(`../../tests/fixtures/links/${language}-${split}.txt`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('#'))
    .map(line => readMarks(line, language))
}

function readMarks(line: string, language: Language): Marked {
  const open: { start: number; referent: string | null }[] = []
  const anaphors: Anaphor[] = []
  const introduced: Marked['introduced'] = []
  let text = ''
  for (let at = 0; at < line.length; at++) {
    const rest = line.slice(at)
    const opening = /^\[(?:(\d+):)?/.exec(rest)
    const closing = /^(?:>(\d+\??|\?|-))?\]/.exec(rest)
    const paragraph = /^ ¶ /.exec(rest)
    if (opening) {
      open.push({ start: text.length, referent: opening[1] ?? null })
      at += opening[0].length - 1
    } else if (closing) {
      const { start, referent } = open.pop() ?? { start: 0, referent: null }
      const span = { start, end: text.length }
      const mark = closing[1]
      if (referent !== null) introduced.push({ span, referent })
      else if (mark !== undefined)
        anaphors.push({
          span,
          referent: /\d+/.exec(mark)?.[0] ?? null,
          optional: /\d\?/.test(mark),
          tie: mark === '?',
          kind: kindOf(text.slice(start), language),
        })
      at += closing[0].length - 1
    } else if (paragraph) {
      text += '\n\n'
      at += paragraph[0].length - 1
    } else text += line.charAt(at)
  }
  if (open.length) throw new Error(`a bracket is left open: ${line}`)
  return { paragraphs: text.split('\n\n'), anaphors, introduced }
}

const forms: Record<Language, Partial<Record<LinkKind, RegExp>>> = {
  fr: {
    subject: /^(?:-t)?-?(?:ils?|elles?|je)$/i,
    object: /^(?:l[ea]s?|l[’']|lui|leur|eux)$/i,
    possessive: /^(?:son|sa|ses|leurs)$/i,
    demonstrative: /^(?:cet?|cette|ces|cel(?:ui|le)-ci|ce dernier|c[’'])(?:\s|$)/i,
    name: /^(?:Mme |M\. )?\p{Lu}\p{Ll}+$/u,
  },
  en: {
    subject: /^(?:s?he|it|they|I|there)$/i,
    object: /^(?:him|them)$/i,
    possessive: /^(?:his|her|its|their)$/i,
    demonstrative: /^(?:this|that|these|those|the latter)(?:\s|$)/i,
    name: /^(?:Mrs |Mr )?\p{Lu}\p{Ll}+$/u,
  },
}

/** By the words alone: an English "her" or "it" and a French "leur" count with the commoner of their two uses. */
function kindOf(words: string, language: Language): LinkKind {
  return linkKinds.find(kind => forms[language][kind]?.test(words)) ?? 'role'
}
