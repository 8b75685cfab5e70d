import { typeset as english } from '@/lib/languages/en/typography'
import { typeset as french } from '@/lib/languages/fr/typography'
import type { Article } from '@/lib/model/article'
import { type ArticleLanguage, engineLanguage } from '@/lib/model/article-language'
import type { Language } from '@/lib/model/language'
import type { Finding, QuestionBody, QuestionContent } from '@/lib/model/question'
import { findFlaws } from '../verifying/find-flaws'
import { placeKey } from './place-key'
import { withoutOption } from './without-option'

type Judged = Pick<QuestionBody, 'content' | 'class' | 'evidence' | 'origin'>
type About = Pick<Article, 'text' | 'language' | 'title' | 'paragraphs'>

/** What of a question a fix changes, and the rule that will be silent then. `words` is what it is about, for its label. */
export type Fix = { rule: string; words: string; change: Partial<Pick<QuestionBody, 'content' | 'evidence'>> }
type Fixer = (body: Judged, article: About, finding: Finding) => Fix['change'] | null

const typesetters = { fr: french, en: english } satisfies Record<Language, (text: string) => string>

function typesetIn(text: string, language: ArticleLanguage): string {
  const read = engineLanguage(language)
  return read ? typesetters[read](text) : text.replace(/\s+\?$/u, '?')
}

const restemmed =
  (reword: (stem: string, language: ArticleLanguage, finding: Finding) => string): Fixer =>
  ({ content }, { language }, finding) => ({
    content: { ...content, stem: typesetIn(reword(content.stem, language, finding), language) },
  })
const words = ({ params }: Finding, name = 'words') => String(params?.[name] ?? '')

/** Only what a machine can put right without a doubt; the rest is for the person who writes. */
const fixers: Record<string, Fixer> = {
  'no-question-mark': restemmed(stem => `${stem.replace(/[\s.!…]+$/u, '')} ?`),
  'question-end': restemmed(stem => stem),
  'no-full-stop': restemmed(stem => `${stem.replace(/[\s,;:?]+$/u, '')}.`),
  'small-start': restemmed(stem => stem.replace(/\p{Ll}/u, letter => letter.toUpperCase())),
  typography: restemmed(stem =>
    stem
      .replace(/\s+([,.])/gu, '$1')
      .replace(/([,;:.?])(?:\s*[,;:.?])+/gu, '$1')
      .replace(/\s{2,}/gu, ' '),
  ),
  negation: restemmed((stem, _, finding) => stem.replace(words(finding), words(finding).toUpperCase())),
  'all-or-none': ({ content }, _, finding) => withoutOption(content, words(finding)),
  'distractor-true': ({ content }, _, finding) => withoutOption(content, words(finding)),
  'duplicate-options': ({ content }, _, finding) =>
    withoutOption(content, words(finding, 'second')) ?? withoutOption(content, words(finding, 'first')),
  'overlapping-options': ({ content }, _, finding) =>
    withoutOption(content, words(finding, 'second')) ?? withoutOption(content, words(finding, 'first')),
  'key-count': ({ content }) => asKind(content, 'multiple-response'),
  'key-count-few': ({ content }) => asKind(content, 'multiple-choice'),
  'evidence-empty': placeKey,
  'evidence-without-key': placeKey,
}

/** Several right options make a multiple response, one alone a multiple choice. */
function asKind(
  content: QuestionContent,
  kind: 'multiple-choice' | 'multiple-response',
): Fix['change'] | null {
  if (content.kind !== 'multiple-choice' && content.kind !== 'multiple-response') return null
  const { stem, options } = content
  const right = options.filter(({ correct }) => correct).length
  if (kind === 'multiple-choice' ? right !== 1 : right < 2 || options.length < 3) return null
  return { content: { kind, stem, options } }
}

/** A fix for each finding that has one. Each was tried: its rule finds nothing afterwards, and no other error is new. */
export function proposeFixes(body: Judged, article: About, findings: readonly Finding[]): Fix[] {
  const errors = (some: readonly Finding[]) => some.filter(({ level }) => level === 'error').length
  return findings.flatMap(finding => {
    const change = fixers[finding.rule]?.(body, article, finding)
    if (!change) return []
    const after = findFlaws({ ...body, ...change }, article)
    const silent = !after.some(({ rule }) => rule === finding.rule)
    return silent && errors(after) <= errors(findings)
      ? [{ rule: finding.rule, words: words(finding) || words(finding, 'second'), change }]
      : []
  })
}
