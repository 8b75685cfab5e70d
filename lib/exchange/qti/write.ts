import type { Article } from '@/lib/model/article'
import type {
  LeftOut,
  PaperWords,
  PortableQuestion,
  PortableQuiz,
  WrittenQuiz,
} from '@/lib/model/portable-quiz'
import type { QuestionContent } from '@/lib/model/question'
import { firstWords } from '../margin/gather'
import { headingLine, sourceLine } from '../margin/heading'
import { instructionOf } from '../margin/instruction'
import { marginLine, marginOf } from '../margin/margin'
import { textsOf } from '../margin/texts-of'
import { proofOf } from '../moodle-xml/proof'
import { comment, element, holdsForbidden, type Xml, xmlFile } from '../xml/write'
import { zip } from '../zip/write'
import { type Written, writers } from './write-kinds'
import { writeManifest } from './write-manifest'
import { flow } from './xhtml'

const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p2'
const schema = {
  xmlns: namespace,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${namespace} http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd`,
}

/** A content package of QTI 2.2: a test, an item a question, and the article as a stimulus that every item shares. */
export function writeQti(quiz: PortableQuiz, words: PaperWords): WrittenQuiz {
  const leftOut: LeftOut[] = []
  const items = quiz.questions.map((question, index) => {
    const write = writers[question.content.kind] as (
      content: QuestionContent,
      question: PortableQuestion,
      words: PaperWords,
    ) => Written
    const written = write(question.content, question, words)
    for (const reason of written.leftOut) leftOut.push({ question: index, reason })
    if (textsOf([question.content, question.explanation]).some(holdsForbidden))
      leftOut.push({ question: index, reason: 'characters' })
    const name = `item${String(index + 1).padStart(4, '0')}`
    return { name, text: xmlFile(itemOf(question, name, written, quiz, words)) }
  })
  const files: Record<string, string> = {
    'imsmanifest.xml': writeManifest(
      items.map(({ name }) => name),
      quiz.article !== null,
    ),
    'assessment.xml': xmlFile(
      testOf(
        quiz,
        items.map(({ name }) => name),
      ),
    ),
    ...(quiz.article ? { 'stimuli/article.xml': xmlFile(stimulusOf(quiz.article)) } : {}),
  }
  for (const { name, text } of items) files[`items/${name}.xml`] = text
  return { content: zip(files), leftOut }
}

function itemOf(
  question: PortableQuestion,
  name: string,
  written: Written,
  quiz: PortableQuiz,
  words: PaperWords,
): Xml {
  const { content, points, explanation, evidence } = question
  const proof = quiz.article ? proofOf(evidence, quiz.article).map(quote => `${words.proof} ${quote}`) : []
  const said = [...(explanation === null ? [] : [explanation]), ...proof]
  const instruction = written.instructed ? instructionOf(content, words) : undefined
  return element(
    'assessmentItem',
    {
      ...schema,
      identifier: name,
      title: firstWords(content.stem),
      'xml:lang': quiz.language,
      adaptive: false,
      timeDependent: false,
      toolName: 'Passage',
    },
    comment(marginLine(marginOf(question, instruction))),
    written.responses,
    element(
      'outcomeDeclaration',
      {
        identifier: 'SCORE',
        cardinality: 'single',
        baseType: 'float',
        normalMaximum: points,
        externalScored: written.byHand ? 'human' : null,
      },
      element('defaultValue', {}, element('value', {}, 0)),
    ),
    said.length > 0 &&
      element(
        'outcomeDeclaration',
        { identifier: 'FEEDBACK', cardinality: 'single', baseType: 'identifier' },
        element('defaultValue', {}, element('value', {}, 'general')),
      ),
    quiz.article &&
      element('assessmentStimulusRef', { identifier: 'article', href: '../stimuli/article.xml' }),
    element('itemBody', {}, written.body, instruction && flow([instruction])),
    written.processing && element('responseProcessing', {}, written.processing),
    said.length > 0 &&
      element(
        'modalFeedback',
        { outcomeIdentifier: 'FEEDBACK', showHide: 'show', identifier: 'general' },
        flow(said),
      ),
  )
}

function testOf(quiz: PortableQuiz, names: readonly string[]): Xml {
  return element(
    'assessmentTest',
    { ...schema, identifier: 'quiz', title: quiz.title, toolName: 'Passage' },
    comment(headingLine(quiz)),
    element(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'simultaneous' },
      element(
        'assessmentSection',
        { identifier: 'section', title: quiz.title, visible: true },
        names.map(name => element('assessmentItemRef', { identifier: name, href: `items/${name}.xml` })),
      ),
    ),
  )
}

function stimulusOf(article: Article): Xml {
  const { title, language, paragraphs } = article
  const source = sourceLine(article)
  return element(
    'assessmentStimulus',
    { ...schema, identifier: 'article', title, 'xml:lang': language },
    element(
      'stimulusBody',
      {},
      title !== '' && element('h2', {}, title),
      flow(source === '' ? [] : [source]),
      flow(paragraphs),
    ),
  )
}
