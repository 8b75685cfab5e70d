import { type Unzipped, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { fail, ok } from '@/lib/model/result'
import { type About, nothingStated } from '@/lib/model/source'
import { readHtml } from '../read-html'
import type { Reader } from './found'
import { readXml, textOf } from './read-xml'
import { tell, tellAuthor, tellTitle } from './tell-about'
import { unzipWanted } from './unzip'

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='footnote text'] => p:fresh",
  "r[style-name='Hyperlink'] => ",
]

/** A Word document: mammoth reads its main part; pictures, comments, headers and what was struck out do not come along. */
export const readDocx: Reader = async file => {
  const unzipped = unzipWanted(file.bytes, name => wanted.test(name))
  if (!unzipped.ok) return unzipped
  try {
    // Packed anew without compression, so that nothing in it can unpack to more than was counted.
    const safe = Buffer.from(zipSync(unzipped.value, { level: 0 }))
    const { value } = await mammoth.convertToHtml(
      { buffer: safe },
      { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    const lines = readHtml(withNotesApart(value))
    if (lines.length === 0) return fail('invalid', 'source-empty')
    return ok({ lines, about: { ...readProperties(unzipped.value), address: file.address } })
  } catch {
    return fail('invalid', 'file-damaged', { field: 'file' })
  }
}

/** mammoth writes notes as a list at the end, and marks that point to them. */
function withNotesApart(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/g, '')
    .replace(/<li id="(?:foot|end)note-[^"]*">/g, '<li data-left="note">')
    .replace(/ <a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '')
}

function readProperties(files: Unzipped): About {
  const core = files['docProps/core.xml']
  const properties = core ? readXml(core) : null
  return {
    ...nothingStated,
    title: tellTitle(textOf(properties, 'dc:title')),
    byline: tellAuthor(textOf(properties, 'dc:creator')),
    licence: tell(textOf(properties, 'dc:rights'), 200),
  }
}
