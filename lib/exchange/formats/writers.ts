import type { PaperWords, PortableQuiz, WrittenFormat, WrittenQuiz } from '@/lib/model/portable-quiz'
import { writeAnki } from '../anki/write'
import { writeQuizCsv } from '../csv/write'
import { writeGift } from '../gift/write'
import { writeQuizJson } from '../json/write'
import { writeMoodleXml } from '../moodle-xml/write'
import { writeKey } from '../print/write-key'
import { writeSheet } from '../print/write-sheet'
import { writeQti } from '../qti/write'
import { writeQtiCanvas } from '../qti-canvas/write'

type Writer = {
  write: (quiz: PortableQuiz, words: PaperWords) => WrittenQuiz
  extension: string
  mediaType: string
}

const utf8 = (type: string) => `${type}; charset=utf-8`

export const writers = {
  'moodle-xml': { write: writeMoodleXml, extension: 'xml', mediaType: utf8('application/xml') },
  gift: { write: writeGift, extension: 'gift.txt', mediaType: utf8('text/plain') },
  qti: { write: writeQti, extension: 'qti.zip', mediaType: 'application/zip' },
  'qti-canvas': { write: writeQtiCanvas, extension: 'canvas.zip', mediaType: 'application/zip' },
  csv: { write: writeQuizCsv, extension: 'csv', mediaType: utf8('text/csv') },
  json: { write: writeQuizJson, extension: 'json', mediaType: 'application/json' },
  anki: { write: writeAnki, extension: 'anki.txt', mediaType: utf8('text/plain') },
  print: { write: writeSheet, extension: 'html', mediaType: utf8('text/html') },
  'print-key': { write: writeKey, extension: 'key.html', mediaType: utf8('text/html') },
} satisfies { [F in WrittenFormat]: Writer }
