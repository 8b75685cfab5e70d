import type { ReadFormat, ReadQuiz } from '@/lib/model/portable-quiz'
import type { Result } from '@/lib/model/result'
import { readQuizCsv } from '../csv/read'
import { readGift } from '../gift/read'
import { readQuizJson } from '../json/read'
import { readMoodleXml } from '../moodle-xml/read'
import { readQti } from '../qti/read'

export const readers = {
  'moodle-xml': readMoodleXml,
  gift: readGift,
  qti: readQti,
  csv: readQuizCsv,
  json: readQuizJson,
} satisfies { [F in ReadFormat]: (text: string) => Result<ReadQuiz> }
