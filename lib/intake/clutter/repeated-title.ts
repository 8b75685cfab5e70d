import type { Rule } from '../page'
import { repeats, titleOf } from '../pick-title'

/** The title again, or with the name of the site: "Title | Site", "Title - Site". */
export const repeatedTitle: Rule = {
  name: 'repeated-title',
  takes: (line, page) => {
    const title = titleOf(page)
    return (
      title !== null && title !== line && line.words <= title.words + 8 && repeats(line.folded, title.folded)
    )
  },
}
