import { marked } from 'marked'
import { fail, ok } from '@/lib/model/result'
import { type About, nothingStated } from '@/lib/model/source'
import { readDate } from '../read-date'
import { readHtml } from '../read-html'
import { charsetOf } from './charset'
import { decodeText } from './decode-text'
import type { Reader } from './found'
import { tell } from './tell-about'
import { notRead } from './tell-kind'

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const note = /^\[\^[^\]\n]{1,40}\]:[ \t]?(.*)$/gm
const noteMark = /\[\^[^\]\s]{1,40}\]/g

/** Markdown, with the title, author, date and licence of its front matter. */
export const readMarkdown: Reader = async ({ bytes, type, address }) => {
  const text = decodeText(bytes, charsetOf(type))
  if (text === null) return notRead('other')
  const head = frontMatter.exec(text)
  const body = text
    .slice(head?.[0].length ?? 0)
    .replace(note, '\n<div data-left="note">$1</div>\n')
    .replace(noteMark, '')
  const html = marked.parse(body, { gfm: true, async: false }).replaceAll('<pre>', '<pre data-left="code">')
  const lines = readHtml(html)
  if (lines.length === 0) return fail('invalid', 'source-empty')
  return ok({ lines, about: { ...readFrontMatter(head?.[1] ?? ''), address } })
}

/** The plain fields of YAML, one a line; lists and nested fields say nothing here. */
function readFrontMatter(yaml: string): About {
  const field = (...names: string[]) => {
    const found = new RegExp(`^(?:${names.join('|')})[ \\t]*:[ \\t]*(\\S.*)$`, 'im').exec(yaml)?.[1]
    return found?.replace(/^(["'])(.*)\1\s*$/, '$2').trim() || null
  }
  return {
    ...nothingStated,
    title: tell(field('title', 'titre'), 500),
    byline: tell(field('author', 'auteur', 'byline'), 500),
    date: readDate(field('date', 'published') ?? ''),
    site: tell(field('site', 'publisher', 'publication'), 200),
    licence: tell(field('licen[cs]e', 'rights'), 200),
  }
}
