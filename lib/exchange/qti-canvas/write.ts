import type {
  LeftOut,
  PaperWords,
  PortableQuestion,
  PortableQuiz,
  WrittenQuiz,
} from '@/lib/model/portable-quiz'
import type { QuestionContent } from '@/lib/model/question'
import { asHtml, asParagraphs, escapeHtml } from '../html/from-text'
import { firstWords } from '../margin/gather'
import { headingLine, sourceLine } from '../margin/heading'
import { instructionOf } from '../margin/instruction'
import { marginLine, marginOf } from '../margin/margin'
import { textsOf } from '../margin/texts-of'
import { proofOf } from '../moodle-xml/proof'
import { comment, element, holdsForbidden, type Xml, xmlFile } from '../xml/write'
import { zip } from '../zip/write'
import { type Written, writers } from './write-kinds'

const namespace = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2'
const package11 = 'http://www.imsglobal.org/xsd/imscp_v1p1'

/** QTI 1.2 as Canvas exports and takes it: its own question types stand in the metadata of each item. */
export function writeQtiCanvas(quiz: PortableQuiz, words: PaperWords): WrittenQuiz {
  const leftOut: LeftOut[] = []
  const items = quiz.questions.map((question, index) => {
    const write = writers[question.content.kind] as (content: QuestionContent) => Written
    const written = write(question.content)
    for (const reason of written.leftOut) leftOut.push({ question: index, reason })
    if (textsOf([question.content, question.explanation]).some(holdsForbidden))
      leftOut.push({ question: index, reason: 'characters' })
    return itemOf(question, index, written, quiz, words)
  })
  const assessment = element(
    'questestinterop',
    { xmlns: namespace },
    comment(headingLine(quiz)),
    element(
      'assessment',
      { ident: 'quiz', title: quiz.title },
      element('section', { ident: 'root_section' }, articleItem(quiz), items),
    ),
  )
  return { content: zip({ 'imsmanifest.xml': manifest, 'quiz/quiz.xml': xmlFile(assessment) }), leftOut }
}

const html = (markup: string) =>
  element('material', {}, element('mattext', { texttype: 'text/html' }, markup))

const metadata = (fields: Record<string, string | number>): Xml =>
  element(
    'itemmetadata',
    {},
    element(
      'qtimetadata',
      {},
      Object.entries(fields).map(([label, value]) =>
        element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, value)),
      ),
    ),
  )

/** Text that asks nothing, before the questions. */
function articleItem({ article }: PortableQuiz): Xml | null {
  if (!article) return null
  const source = sourceLine(article)
  const heading = article.title === '' ? '' : `<h3>${escapeHtml(article.title)}</h3>`
  return element(
    'item',
    { ident: 'article', title: firstWords(article.title) },
    metadata({ question_type: 'text_only_question', points_possible: 0 }),
    element(
      'presentation',
      {},
      html(heading + asParagraphs([...(source === '' ? [] : [source]), ...article.paragraphs])),
    ),
  )
}

function itemOf(
  question: PortableQuestion,
  index: number,
  written: Written,
  quiz: PortableQuiz,
  words: PaperWords,
): Xml {
  const { content, points, explanation, evidence } = question
  const instruction = instructionOf(content, words)
  const below = instruction === undefined ? '' : asParagraphs([instruction])
  const proof = quiz.article ? proofOf(evidence, quiz.article).map(quote => `${words.proof} ${quote}`) : []
  const said = [...(explanation === null ? [] : [explanation]), ...proof]
  return element(
    'item',
    { ident: `question${index + 1}`, title: firstWords(content.stem) },
    comment(marginLine(marginOf(question, instruction))),
    metadata({ question_type: written.type, points_possible: points }),
    element(
      'presentation',
      {},
      html(`<p>${asHtml(written.stem ?? content.stem)}</p>${below}`),
      written.responses,
    ),
    written.conditions &&
      element(
        'resprocessing',
        {},
        element(
          'outcomes',
          {},
          element('decvar', { maxvalue: 100, minvalue: 0, varname: 'SCORE', vartype: 'Decimal' }),
        ),
        said.length > 0 &&
          element(
            'respcondition',
            { continue: 'Yes' },
            element('conditionvar', {}, element('other', {})),
            element('displayfeedback', { feedbacktype: 'Response', linkrefid: 'general_fb' }),
          ),
        written.conditions,
      ),
    said.length > 0 &&
      element('itemfeedback', { ident: 'general_fb' }, element('flow_mat', {}, html(asParagraphs(said)))),
  )
}

const manifest = xmlFile(
  element(
    'manifest',
    { xmlns: package11, identifier: 'manifest-passage' },
    element('metadata', {}, element('schema', {}, 'IMS Content'), element('schemaversion', {}, '1.1.3')),
    element('organizations', {}),
    element(
      'resources',
      {},
      element(
        'resource',
        { identifier: 'quiz', type: 'imsqti_xmlv1p2', href: 'quiz/quiz.xml' },
        element('file', { href: 'quiz/quiz.xml' }),
      ),
    ),
  ),
)
