import type { Article } from '@/lib/model/article'
import type { Document } from '@/lib/model/document'
import { link } from './linking/link'
import { name } from './naming/name'
import { parse } from './parsing/parse'
import { segment } from './segment'
import { tag } from './tag'
import { tokenise } from './tokenise'

/** Annotates an article, stage by stage; each stage's type says what it needs and what it adds. No network, no clock. */
export function readArticle(article: Article): Document {
  return link(parse(name(tag(tokenise(article, segment(article))))))
}
