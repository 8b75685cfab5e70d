import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { questionBodySchema, questionKinds } from '@/lib/model/question'
import { writeQuiz } from '@/lib/usecases/write-quiz'
import { aPortableQuiz, hostileQuestion, portable } from '../../support/a-portable-quiz'

/**
 * The published schemas may not be passed on, so they are not here: QTI_SCHEMAS names a folder that holds them as their
 * publisher lays them out (qtiv2p2/imsqti_v2p2.xsd, w3/, apipv1p0/, imscp_v1p1.xsd; qtiv1p2/ims_qtiasiv1p2.xsd).
 * Without it nothing is validated.
 */
const folder = process.env.QTI_SCHEMAS
const flat = (path: string) => path.replaceAll('/', '_')
type File = { fileName: string; contents: string }

/** Every schema under one name: the validator knows no folders. */
function schemas(root: string): File[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.xsd'))
    .map(path => ({
      fileName: flat(path),
      contents: readFileSync(join(root, path), 'utf8').replace(/schemaLocation="([^"]+)"/g, (whole, to) =>
        /^https?:/.test(to)
          ? whole
          : `schemaLocation="${flat(posix.normalize(posix.join(posix.dirname(path), to)))}"`,
      ),
    }))
}

/** All files in one call: reading a schema takes seconds. */
async function errorsOf(xml: readonly File[], main: string) {
  const all = schemas(folder ?? '')
  const schema = all.filter(({ fileName }) => fileName === main)
  expect(schema).toHaveLength(1)
  const preload = all.filter(({ fileName }) => fileName !== main)
  const { errors } = await validateXML({ xml, schema, preload, maxMemoryPages: memoryPages.GiB })
  return errors.map(({ message }) => message)
}

const qti12 = 'qtiv1p2_ims_qtiasiv1p2.xsd'
const hostileEach = 20
/** One quiz with a plain and many hostile questions of each kind. */
function aHostileQuiz() {
  const questions = questionKinds.flatMap((kind, seed) => [
    portable(kind),
    ...fc
      .sample(hostileQuestion(kind), { numRuns: hostileEach * 2, seed })
      .filter(question => questionBodySchema.safeParse({ ...question, findings: [] }).success)
      .slice(0, hostileEach),
  ])
  expect(questions).toHaveLength(questionKinds.length * (hostileEach + 1))
  return { quiz: { ...aPortableQuiz(questions), title: '<i>=1+1 & ]]> "œuf" 🦉' }, count: questions.length }
}

function filesOf(format: 'qti' | 'qti-canvas'): { files: File[]; count: number } {
  const { quiz, count } = aHostileQuiz()
  const { content } = writeQuiz(quiz, format)
  const files = Object.entries(unzipSync(content as Uint8Array)).map(([name, bytes]) => ({
    fileName: flat(name),
    contents: strFromU8(bytes),
  }))
  return { files, count }
}

describe.runIf(folder)('what the published schemas say', () => {
  it('is QTI 2.2 of every kind of question, hostile words among them', async () => {
    const { files, count } = filesOf('qti')
    const asked = files.filter(({ contents }) => /<assessment(?:Item|Test|Stimulus)\b/.test(contents))
    // The test and the article besides.
    expect(asked).toHaveLength(count + 2)
    expect(await errorsOf(asked, 'qtiv2p2_imsqti_v2p2.xsd')).toEqual([])
    const item = asked.find(({ contents }) => contents.includes('<responseDeclaration'))
    const contents = item?.contents.replace('<responseDeclaration', '<answerDeclaration/>$&') ?? ''
    expect(await errorsOf([{ fileName: 'broken.xml', contents }], 'qtiv2p2_imsqti_v2p2.xsd')).not.toEqual([])
  })

  it.runIf(existsSync(join(folder ?? '', 'qtiv1p2')))('is QTI 1.2 for Canvas of every kind', async () => {
    const { files, count } = filesOf('qti-canvas')
    const quiz = files.filter(({ contents }) => contents.includes('<questestinterop'))
    expect(quiz[0]?.contents.match(/<item /g)).toHaveLength(count + 1)
    expect(await errorsOf(quiz, qti12)).toEqual([])
    const contents = quiz[0]?.contents.replace('<presentation>', '<presented/>$&') ?? ''
    expect(await errorsOf([{ fileName: 'broken.xml', contents }], qti12)).not.toEqual([])
  })

  it.each(['qti', 'qti-canvas'] as const)('is the manifest of %s', async format => {
    const manifest = filesOf(format).files.filter(({ fileName }) => fileName === 'imsmanifest.xml')
    expect(manifest).toHaveLength(1)
    expect(await errorsOf(manifest, 'imscp_v1p1.xsd')).toEqual([])
  })
})
