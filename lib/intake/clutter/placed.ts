import type { Rule } from '../page'

/** What an HTML element says of its own text: nav, aside, footer, figcaption, button, … One rule for each name. */
export const placed: readonly Rule[] = [
  'menu',
  'aside',
  'page-head',
  'page-foot',
  'note',
  'code',
  'small-print',
  'caption',
  'control',
  'table',
  'outside-article',
].map(name => ({ name, strong: true, takes: line => line.placed === name && line.heading !== 1 }))
