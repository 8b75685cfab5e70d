import type { Unzipped } from 'fflate'
import { fail, ok, type Result } from '@/lib/model/result'
import { type About, nothingStated } from '@/lib/model/source'
import { readXml, textOf } from './read-xml'
import { tell, tellDay, tellLicence } from './tell-about'
import { unzipWanted } from './unzip'

export type Book = { about: About; parts: { bytes: Uint8Array; title: string | null }[] }

const wanted = /(?:^|\/)(?:container\.xml|encryption\.xml|[^/]+\.(?:opf|ncx|x?html?|xml))$/i

/** An EPUB (2 or 3): its parts in the order of the spine, with the titles of its table of contents. */
export function openBook(bytes: Uint8Array): Result<Book> {
  const unzipped = unzipWanted(bytes, name => wanted.test(name))
  if (!unzipped.ok) return unzipped
  const files = unzipped.value
  const damaged = fail('invalid', 'file-damaged', { field: 'file' })
  const container = files['META-INF/container.xml']
  const root = container && readXml(container)?.getElementsByTagName('rootfile')[0]?.getAttribute('full-path')
  const opf = root ? files[root] : undefined
  const contents = opf ? readXml(opf) : null
  if (!root || !contents) return damaged
  const manifest = [...contents.getElementsByTagName('item')].map(item => ({
    id: item.getAttribute('id') ?? '',
    path: pathFrom(root, item.getAttribute('href') ?? ''),
    properties: item.getAttribute('properties') ?? '',
    type: item.getAttribute('media-type') ?? '',
  }))
  const titles = readTitles(files, manifest)
  const spine = [...contents.getElementsByTagName('itemref')].map(ref => ref.getAttribute('idref'))
  const paths = spine.flatMap(id => {
    const item = manifest.find(one => one.id === id)
    return item && !item.properties.split(' ').includes('nav') ? [item.path] : []
  })
  if (paths.some(path => isEncrypted(files, path))) return fail('invalid', 'file-locked', { field: 'file' })
  const parts = paths.flatMap(path => {
    const part = files[path]
    return part ? [{ bytes: part, title: titles.get(path) ?? null }] : []
  })
  return parts.length === 0 ? damaged : ok({ about: readAbout(contents), parts })
}

/** "OEBPS/content.opf" and "text/a%20b.xhtml#start" → "OEBPS/text/a b.xhtml". */
function pathFrom(from: string, href: string): string {
  try {
    return decodeURIComponent(new URL(href, `book:///${from}`).pathname).replace(/^\//, '')
  } catch {
    // No address at all: it names no part.
    return ''
  }
}

function readTitles(files: Unzipped, manifest: { path: string; properties: string; type: string }[]) {
  const titles = new Map<string, string>()
  const say = (path: string, words: string | null | undefined) => {
    const title = tell(words, 200)
    if (title && !titles.has(path)) titles.set(path, title)
  }
  const nav = manifest.find(({ properties }) => properties.split(' ').includes('nav'))
  const ncx = manifest.find(({ type }) => type === 'application/x-dtbncx+xml')
  const navFile = nav && files[nav.path]
  const ncxFile = ncx && files[ncx.path]
  if (nav && navFile)
    for (const link of readXml(navFile)?.getElementsByTagName('a') ?? [])
      say(pathFrom(nav.path, link.getAttribute('href') ?? ''), link.textContent)
  if (ncx && ncxFile)
    for (const point of readXml(ncxFile)?.getElementsByTagName('navPoint') ?? [])
      say(
        pathFrom(ncx.path, point.getElementsByTagName('content')[0]?.getAttribute('src') ?? ''),
        point.getElementsByTagName('text')[0]?.textContent,
      )
  return titles
}

/** Fonts are often scrambled, which nobody minds; a scrambled chapter is one that was sold locked. */
function isEncrypted(files: Unzipped, path: string): boolean {
  const encryption = files['META-INF/encryption.xml']
  if (!encryption) return false
  const references = readXml(encryption)?.getElementsByTagName('enc:CipherReference') ?? []
  const more = readXml(encryption)?.getElementsByTagName('CipherReference') ?? []
  return [...references, ...more].some(
    reference => pathFrom('', reference.getAttribute('URI') ?? '') === path,
  )
}

function readAbout(contents: Document): About {
  const names = [...contents.getElementsByTagName('dc:creator')].map(one => one.textContent ?? '')
  return {
    ...nothingStated,
    title: tell(textOf(contents, 'dc:title'), 500),
    byline: tell(names.join(', '), 500),
    date: tellDay(textOf(contents, 'dc:date')),
    site: tell(textOf(contents, 'dc:publisher'), 200),
    licence: tellLicence(textOf(contents, 'dc:rights')),
  }
}
