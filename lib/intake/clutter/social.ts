import type { Rule } from '../page'
import { beginsWith } from '../words'

const begins = beginsWith('social')
const handles = /(?:^|\s)@\w{2,30}/g
const networks =
  /^(?:(?:facebook|twitter|x|instagram|linkedin|whatsapp|bluesky|mastodon|threads|tiktok|youtube|telegram|pinterest|reddit|messenger|e-?mail|rss)[\s,|·•/-]*){1,12}$/i

/** "Follow us on …", a row of networks, a line of handles. */
export const social: Rule = {
  name: 'social',
  takes: line => {
    if (line.words > 14 || line.sentences > 1) return false
    if (line.words <= 12 && networks.test(line.folded)) return true
    const named = line.text.match(handles)?.length ?? 0
    if (named > 0 && line.words - named <= 3) return true
    return begins.test(line.folded) && !line.closed && line.words <= 10
  },
}
