import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { memoryPages, validateXML } from 'xmllint-wasm'
import { questionKinds } from '@/lib/model/question'
import { writeQuiz } from '@/lib/usecases/write-quiz'
import { aPortableQuiz, portable } from '../../support/a-portable-quiz'

/**
 * The published schemas may not be passed on, so they are not here: QTI_SCHEMAS names a folder that holds them as their
 * publisher lays them out (qtiv2p2/imsqti_v2p2.xsd, w3/, apipv1p0/). Without it nothing is validated.
 */
const folder = process.env.QTI_SCHEMAS
const flat = (path: string) => path.replaceAll('/', '_')

/** Every schema under one name: the validator knows no folders. */
function schemas(root: string) {
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

it.runIf(folder)('QTI 2.2 of every kind of question is what the published schema says', async () => {
  const all = schemas(folder ?? '')
  const main = all.filter(({ fileName }) => fileName === 'qtiv2p2_imsqti_v2p2.xsd')
  const { content } = writeQuiz(aPortableQuiz(questionKinds.map(portable)), 'qti')
  const files = Object.entries(unzipSync(content as Uint8Array))
    .map(([name, bytes]) => ({ fileName: flat(name), contents: strFromU8(bytes) }))
    .filter(({ contents }) => /<assessment(?:Item|Test)\b/.test(contents))
  expect(files).toHaveLength(questionKinds.length + 1)
  const validate = (xml: typeof files) =>
    validateXML({
      ...{ xml, schema: main, preload: all.filter(one => !main.includes(one)) },
      maxMemoryPages: memoryPages.GiB,
    })
  expect((await validate(files)).errors).toEqual([])
  const item = files.find(({ contents }) => contents.includes('<responseDeclaration'))
  const broken =
    item?.contents.replace('<responseDeclaration', '<answerDeclaration/><responseDeclaration') ?? ''
  expect((await validate([{ fileName: 'broken.xml', contents: broken }])).valid).toBe(false)
})
