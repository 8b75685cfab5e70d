import type { Article } from '@/lib/model/article'
import { type ArticleLanguage, articleLanguageSchema } from '@/lib/model/article-language'
import type { ReadQuiz } from '@/lib/model/portable-quiz'
import { fail, ok, type Result } from '@/lib/model/result'
import type { Drafted } from '../margin/draft'
import { gather } from '../margin/gather'
import { articleOf, type Heading, provenIn, readHeading } from '../margin/heading'
import { readAssessment12 } from '../qti-canvas/read'
import { descendants, elements, readTree, type XmlNode } from '../xml/read-tree'
import { unzip } from '../zip/read'
import { nodeBlocks, nodeText } from './node-text'
import { readItem } from './read-item'

type File = { name: string | null; root: XmlNode }
type Gathered = { drafted: Drafted[]; heading: Heading | null; title: string; article: Article | null }

/** QTI 1.2, 2.1 or 2.2 in one file. Failures: those of XML, qti-empty. */
export function readQti(text: string): Result<ReadQuiz> {
  const tree = readTree(text)
  return tree.ok ? readFiles([{ name: null, root: tree.value }], []) : tree
}

/** A content package. Remarks name its files; one whose XML is broken does not take the others along. */
export function readQtiPackage(bytes: Uint8Array): Result<ReadQuiz> {
  const unpacked = unzip(bytes, name => /\.(?:xml|qti|dat)$/iu.test(name))
  if (!unpacked.ok) return unpacked
  const files: File[] = []
  const broken: Drafted[] = []
  for (const [name, text] of [...unpacked.value].sort(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  )) {
    const tree = readTree(text)
    if (tree.ok) files.push({ name, root: tree.value })
    else {
      const { code, params } = tree.failure
      broken.push({ refused: { line: null, about: name, reason: code, ...(params ? { params } : {}) } })
    }
  }
  return readFiles(files, broken)
}

function readFiles(files: readonly File[], broken: Drafted[]): Result<ReadQuiz> {
  const read: Gathered = { drafted: broken, heading: null, title: '', article: null }
  const test = files.find(({ root }) => root.name === 'assessmentTest')?.root
  if (test) {
    read.heading = test.comments.map(readHeading).find(found => found !== null) ?? null
    read.title = test.attributes.title ?? ''
  }
  const stimulus = files.find(({ root }) => root.name === 'assessmentStimulus')?.root
  if (stimulus) read.article = stimulusOf(stimulus, read.heading)
  for (const { name, root } of inOrder(files, test)) {
    if (root.name === 'assessmentItem') read.drafted.push(readItem(root, name))
    else if (root.name === 'questestinterop') {
      const older = readAssessment12(root, name)
      read.drafted.push(...older.drafted)
      read.heading ??= older.heading
      read.title ||= older.title
      read.article ??= older.article
    }
  }
  if (read.drafted.length === 0) return fail('invalid', 'qti-empty')
  const { heading, article } = read
  const { questions, remarks } = gather(read.drafted)
  const quiz = {
    title: heading?.quiz ?? read.title,
    language: heading?.language ?? null,
    article,
    questions: provenIn(questions, article, heading),
  }
  return ok({ quiz, remarks })
}

/** As the test names them; what it does not name comes after, by name. */
function inOrder(files: readonly File[], test: XmlNode | undefined): File[] {
  const named = test
    ? descendants(test, 'assessmentItemRef').map(({ attributes }) =>
        (attributes.href ?? '').replace(/^\.?\//u, ''),
      )
    : []
  const place = new Map(named.map((href, index) => [href, index]))
  const of = ({ name }: File) => place.get(name ?? '') ?? named.length
  return [...files].sort((a, b) => of(a) - of(b))
}

function stimulusOf(root: XmlNode, heading: Heading | null): Article | null {
  const [body] = elements(root, 'stimulusBody')
  if (!body) return null
  const title = heading?.article?.title ?? root.attributes.title ?? ''
  const blocks = nodeBlocks(body)
  const known = heading?.article
  if (known) return articleOf(blocks.slice(-known.paragraphs), known)
  const [firstHeading] = elements(body, 'h1').concat(elements(body, 'h2'))
  const own = firstHeading && blocks[0] === nodeText(firstHeading).text ? blocks.slice(1) : blocks
  return articleOf(own, { title, language: languageOf(root.attributes.lang) })
}

/** "es-MX" is Spanish; what is no language is for the hall to find out. */
function languageOf(lang: string | undefined): ArticleLanguage {
  return articleLanguageSchema.safeParse(lang?.toLowerCase().split('-')[0]).data ?? 'en'
}
