import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readQuizFile } from '../../../support/read-quiz-file'

const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1'
const item = (declaration: string, body: string, identifier = 'one', more = '') =>
  `<?xml version="1.0"?>\n<assessmentItem xmlns="${namespace}" identifier="${identifier}" title="A bell">\n${declaration}<itemBody>${body}</itemBody>${more}</assessmentItem>`
const declare = (type: string, cardinality: string, values: string[], more = '') =>
  `<responseDeclaration identifier="R" cardinality="${cardinality}" baseType="${type}"><correctResponse>${values.map(value => `<value>${value}</value>`).join('')}</correctResponse>${more}</responseDeclaration>`
const choices = (name: string, ids: string[]) =>
  ids.map(id => `<${name} identifier="${id}">the <b>${id}</b></${name}>`).join('')
const read = (text: string) => readQuizFile(strToU8(text))
const first = (text: string) => read(text).quiz.questions[0]

describe('QTI 2 as others write it', () => {
  it('reads a choice, what leads to it, and its points', () => {
    const body = `<p>The bell hung in the church.</p><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Where?</prompt>${choices('simpleChoice', ['tower', 'crypt'])}</choiceInteraction>`
    const outcome =
      '<outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float"><defaultValue><value>4</value></defaultValue></outcomeDeclaration>'
    expect(first(item(declare('identifier', 'single', ['tower']) + outcome, body))).toMatchObject({
      points: 4,
      id: 'one',
      content: {
        kind: 'multiple-choice',
        stem: 'The bell hung in the church.\nWhere?',
        options: [
          { text: 'the tower', correct: true },
          { text: 'the crypt', correct: false },
        ],
      },
    })
  })
  it('reads a gap in a sentence, an entry alone, a number and an inline choice', () => {
    const entry = '<textEntryInteraction responseIdentifier="R"/>'
    const equal =
      '<responseProcessing><responseCondition><responseIf><equal toleranceMode="absolute" tolerance="0.5 0.5"><variable identifier="R"/><correct identifier="R"/></equal></responseIf></responseCondition></responseProcessing>'
    const mapping =
      '<mapping defaultValue="0"><mapEntry mapKey="tower" mappedValue="1"/><mapEntry mapKey="high tower" mappedValue="1"/></mapping>'
    const contents = [
      item(declare('string', 'single', ['tower'], mapping), `<p>It hung in the ${entry}, they say.</p>`),
      item(declare('string', 'single', ['tower']), `<p>Where did it hang?</p><p>${entry}</p>`),
      item(declare('float', 'single', ['12.5']), `<p>How high?</p><p>${entry}</p>`, 'n', equal),
      item(
        declare('identifier', 'single', ['tower']),
        `<p>In the <inlineChoiceInteraction responseIdentifier="R">${choices('inlineChoice', ['tower', 'crypt'])}</inlineChoiceInteraction>.</p>`,
      ),
    ].map(text => first(text)?.content)
    expect(contents).toMatchObject([
      {
        kind: 'cloze',
        stem: 'It hung in the ____, they say.',
        gaps: [{ key: { text: 'tower', accepted: ['high tower'] } }],
      },
      { kind: 'short-answer', stem: 'Where did it hang?', key: { text: 'tower' } },
      { kind: 'numeric', stem: 'How high?', key: { value: 12.5, tolerance: { size: 0.5 } } },
      { kind: 'multiple-choice', stem: 'In the ____.', options: [{ text: 'the tower' }, {}] },
    ])
  })
  it('reads pairs and an order, with or without what is left over', () => {
    const side = (ids: string[]) =>
      `<simpleMatchSet>${ids.map(id => `<simpleAssociableChoice identifier="${id}" matchMax="1">${id}</simpleAssociableChoice>`).join('')}</simpleMatchSet>`
    const match = `<matchInteraction responseIdentifier="R">${side(['a', 'b', 'c'])}${side(['x', 'y', 'z', 'w'])}</matchInteraction>`
    const order = `<orderInteraction responseIdentifier="R"><prompt>Order.</prompt>${choices('simpleChoice', ['one', 'two', 'three'])}</orderInteraction>`
    expect(
      first(item(declare('directedPair', 'multiple', ['a x', 'c z', 'b y']), `<p>Match.</p>${match}`))
        ?.content,
    ).toMatchObject({
      kind: 'matching',
      pairs: [{ match: { text: 'x' } }, { match: { text: 'y' } }, { match: { text: 'z' } }],
      extras: [{ text: 'w' }],
    })
    expect(
      first(item(declare('identifier', 'ordered', ['two', 'one', 'three']), order))?.content,
    ).toMatchObject({
      items: [{ text: 'the two' }, { text: 'the one' }, { text: 'the three' }],
    })
  })
  it('takes a package in the order of its test, and names the file of each item that it cannot take', () => {
    const truth = (identifier: string) =>
      item(
        declare('identifier', 'single', ['true']),
        `<choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>${identifier}</prompt>${choices('simpleChoice', ['true', 'false'])}</choiceInteraction>`,
        identifier,
      )
    const refs = ['b', 'a']
      .map(name => `<assessmentItemRef identifier="${name}" href="items/${name}.xml"/>`)
      .join('')
    const files = {
      'imsmanifest.xml': '<manifest/>',
      'test.xml': `<assessmentTest xmlns="${namespace}" identifier="t" title="Bells"><testPart identifier="p" navigationMode="linear" submissionMode="individual"><assessmentSection identifier="s" title="s" visible="true">${refs}</assessmentSection></testPart></assessmentTest>`,
      'items/a.xml': truth('a'),
      'items/b.xml': truth('b'),
      'items/c.xml': item(
        declare('point', 'single', ['1 1']),
        '<hotspotInteraction responseIdentifier="R"/>',
      ),
      'items/d.xml': '<assessmentItem',
    }
    const bytes = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
    )
    const { quiz, remarks, format } = readQuizFile(bytes)
    expect(format).toBe('qti')
    expect([quiz.title, ...quiz.questions.map(({ id, content }) => [id, content.kind])]).toEqual([
      'Bells',
      ['b', 'true-false'],
      ['a', 'true-false'],
    ])
    expect(remarks).toMatchObject([
      { about: 'items/d.xml', reason: 'xml-broken', line: null },
      { about: 'A bell', reason: 'type', params: { type: 'hotspotInteraction' } },
    ])
  })
})

const meta = (type: string) =>
  `<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>${type}</fieldentry></qtimetadatafield><qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>5.0</fieldentry></qtimetadatafield></itemmetadata>`.replace(
    '</itemmetadata>',
    '</qtimetadata></itemmetadata>',
  )
const html = (markup: string) =>
  `<material><mattext texttype="text/html">${markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</mattext></material>`
const label = (id: string, words: string) =>
  `<response_label ident="${id}"><material><mattext texttype="text/plain">${words}</mattext></material></response_label>`
const when = (inside: string, points = 100) =>
  `<respcondition><conditionvar>${inside}</conditionvar><setvar action="Set" varname="SCORE">${points}</setvar></respcondition>`
const older = (type: string, responses: string, conditions: string) =>
  `<item ident="i1" title="Question">${type ? meta(type) : ''}<presentation>${html('<div><p>Where is it?</p></div>')}${responses}</presentation><resprocessing>${conditions}</resprocessing></item>`
const lid = (labels: string) =>
  `<response_lid ident="response1"><render_choice>${labels}</render_choice></response_lid>`
const box =
  '<response_str ident="response1"><render_fib><response_label ident="answer1"/></render_fib></response_str>'
const equal = (value: string) => `<varequal respident="response1">${value}</varequal>`
const file = (...items: string[]) =>
  `<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment ident="a" title="Bells"><section ident="root_section">\n${items.join('\n')}</section></assessment></questestinterop>`

describe('QTI 1.2 as Canvas and others write it', () => {
  it('reads each type that has a key', () => {
    const three = label('1', 'tower') + label('2', 'crypt') + label('3', 'sea')
    const { quiz, remarks } = read(
      file(
        older('multiple_choice_question', lid(three), when(equal('2'))),
        older(
          'multiple_answers_question',
          lid(three),
          when(`<and>${equal('1')}<not>${equal('2')}</not>${equal('3')}</and>`),
        ),
        older('true_false_question', lid(label('8', 'True') + label('9', 'False')), when(equal('9'))),
        older('short_answer_question', box, when(equal('tower') + equal('high tower'))),
        older(
          'numerical_question',
          box,
          when(
            `<or>${equal('12')}<and><vargte respident="response1">11.5</vargte><varlte respident="response1">12.5</varlte></and></or>`,
          ),
        ),
        older('', lid(three), when(equal('1'), 1)),
      ),
    )
    expect(remarks).toEqual([])
    expect(quiz.title).toBe('Bells')
    expect(quiz.questions.map(({ content, points }) => [points, content])).toMatchObject([
      [5, { kind: 'multiple-choice', stem: 'Where is it?', options: [{}, { correct: true }, {}] }],
      [5, { kind: 'multiple-response', options: [{ correct: true }, { correct: false }, { correct: true }] }],
      [5, { kind: 'true-false', key: false }],
      [5, { kind: 'short-answer', key: { text: 'tower', accepted: ['high tower'] } }],
      [5, { kind: 'numeric', key: { value: 12, tolerance: { size: 0.5 } } }],
      [1, { kind: 'multiple-choice', options: [{ correct: true }, {}, {}] }],
    ])
  })
  it('names what it cannot take, with its line', () => {
    const { remarks } = read(file(older('file_upload_question', '', ''), older('essay_question', box, '')))
    expect(remarks.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'type'],
      [3, 'essay'],
    ])
  })
})
