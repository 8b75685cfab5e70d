import type { Rule } from '../page'
import { access } from './access'
import { advert } from './advert'
import { breadcrumb } from './breadcrumb'
import { byline } from './byline'
import { caption } from './caption'
import { afterComments, commentHead } from './comments'
import { copyright } from './copyright'
import { menu } from './menu'
import { newsletter, newsletterBox } from './newsletter'
import { pageFoot } from './page-foot'
import { pageHead } from './page-head'
import { placed } from './placed'
import { privacy } from './privacy'
import { publicationDate } from './publication-date'
import { rating } from './rating'
import { readMore } from './read-more'
import { readingTime } from './reading-time'
import { related } from './related'
import { repeatedTitle } from './repeated-title'
import { share } from './share'
import { skipLink } from './skip-link'
import { social } from './social'
import { spamNotice } from './spam-notice'
import { subheading } from './subheading'
import { tags } from './tags'

/**
 * In order: what a page says itself, what words give away, then what only stands out once those are gone
 * (the title, the scraps before and behind the text, headings between paragraphs).
 */
export const rules: readonly Rule[] = [
  ...placed,
  skipLink,
  advert,
  spamNotice,
  copyright,
  commentHead,
  afterComments,
  privacy,
  newsletter,
  newsletterBox,
  access,
  readMore,
  readingTime,
  rating,
  social,
  share,
  tags,
  caption,
  publicationDate,
  byline,
  related,
  breadcrumb,
  menu,
  repeatedTitle,
  pageHead,
  pageFoot,
  subheading,
]
