import { describe, expect, it } from 'vitest'
import { readFile } from '@/lib/exchange/formats/read-file'

/** A pattern or a loop that goes over the rest of the file from every place would not come back within the test's time. */
const size = 400_000
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** How a file of each kind begins and ends, so that what is between is read as of that kind. */
const files: Record<string, [string, string]> = {
  'GIFT, between questions': ['::Q:: x {=a ~b}\n\n', ''],
  'GIFT, a title': ['::Q:: x {=a ~b}\n\n::', ''],
  'GIFT, answers': ['::Q:: x {=a ~b ', '}'],
  'GIFT, a number': ['a {#1:0 ', '}'],
  'GIFT, HTML': ['::Q::[html] ', ' {=a ~b}'],
  'Moodle XML': [
    '<?xml version="1.0"?><quiz><question type="shortanswer"><questiontext format="html"><text><![CDATA[',
    ']]></text></questiontext></question></quiz>',
  ],
  QTI: [
    '<?xml version="1.0"?><assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"><itemBody>',
    '',
  ],
  CSV: ['kind,stem,key\n', ''],
  JSON: ['{"format":"passage-quiz","title":"', ''],
  nothing: ['', ''],
}
const pieces = [
  '<',
  '<a',
  '<a ',
  '&#',
  '\\a',
  '\\',
  '{',
  '}',
  '=a',
  '{=a ~b}',
  '->',
  '1..',
  '[id:',
  '"',
  ' ',
  '\n',
  '::',
  '_',
  '<!--',
  '{=%50%',
]

describe.each(Object.entries(files))('a hostile quiz file: %s', (_, [head, tail]) => {
  it.each(pieces)('of %j is answered', piece => {
    const text = head + piece.repeat(Math.floor(size / piece.length)) + tail
    expect(typeof readFile(new TextEncoder().encode(text), decode).ok).toBe('boolean')
  })
})
