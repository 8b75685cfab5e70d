import { textOf } from '@/lib/model/span'
import type { ItemRule, ItemView } from '../item-view'

/** Evidence in a newsletter prompt or a photo credit is not the article. */
export const boilerplate: ItemRule = {
  rule: 'boilerplate',
  reason: 'the evidence is clutter of the page',
  reads: true,
  find: view =>
    view.judging.boilerplate.test(view.evidenceText) || isPrompt(view)
      ? [{ rule: 'boilerplate', level: 'warn', span: view.body.evidence[0] }]
      : [],
}

/** Words of a sentence that only asks its reader for something, and characters before what it asks. */
const mostWords = 12
const latest = 15

/** "Sign up for our newsletter", and not "whoever would sign up for the ferry has done so". */
const isPrompt = ({ article, body, judging }: ItemView) =>
  body.evidence.some(span => {
    const text = textOf(article.text, span).trim()
    const at = text.search(judging.prompts)
    return at >= 0 && (at <= latest || text.split(/\s+/).length <= mostWords)
  })
