import { type Language, languages } from '@/lib/model/language'
import { fail, ok, type Result } from '@/lib/model/result'
import { readFairytales, readGoldAnswers, readStudentAnswers } from './read-corpora'
import { readPlainResponses } from './read-plain'
import type { JudgedQuestion, ResponseSet } from './response-set'

export type NamedFile = { name: string; text: string }

/**
 * The sets of a folder, known by the names of its files: fr.txt and en.txt (plain sets), NAME.gold.json beside NAME.txt,
 * fairytaleqa.jsonl with its sections, semeval2013-sra.jsonl. Failure: responses-missing, when there is none of them.
 */
export function readResponseSets(files: readonly NamedFile[]): Result<ResponseSet[]> {
  const sets: ResponseSet[] = []
  const textOf = (name: string) => files.find(file => file.name === name)?.text
  const add = (name: string, language: Language, read: Result<JudgedQuestion[]>) => {
    if (read.ok && read.value.length > 0) sets.push({ name, language, questions: read.value })
    return read.ok ? null : read
  }
  for (const language of languages) {
    const plain = textOf(`${language}.txt`)
    const failed = plain === undefined ? null : add(language, language, readPlainResponses(plain))
    if (failed) return failed
    const gold = files.filter(({ name, text }) => name.endsWith('.gold.json') && speaks(text, language))
    const questions: JudgedQuestion[] = []
    for (const { name, text } of gold) {
      const stem = name.replace('.gold.json', '')
      const read = readGoldAnswers(stem, text, textOf(`${stem}.txt`) ?? '')
      if (!read.ok) return read
      questions.push(...read.value)
    }
    add(`gold ${language}`, language, ok(questions))
  }
  const [tales, sections] = [textOf('fairytaleqa.jsonl'), textOf('fairytaleqa-sections.jsonl')]
  if (tales !== undefined) {
    const failed = add('FairytaleQA, 4 words at most', 'en', readFairytales(tales, sections ?? ''))
    if (failed) return failed
  }
  const students = textOf('semeval2013-sra.jsonl')
  for (const [corpus, name] of [
    ['beetle', 'SemEval 2013, Beetle'],
    ['sciEntsBank', 'SemEval 2013, SciEntsBank'],
  ] as const) {
    const failed = students === undefined ? null : add(name, 'en', readStudentAnswers(students, corpus))
    if (failed) return failed
  }
  return sets.length > 0 ? ok(sets) : fail('not-found', 'responses-missing')
}

const speaks = (gold: string, language: Language) => new RegExp(`"language":\\s*"${language}"`).test(gold)
