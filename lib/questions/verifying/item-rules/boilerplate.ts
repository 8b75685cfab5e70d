import type { ItemRule } from '../item-view'

/** Evidence in a newsletter prompt or a photo credit is not the article. */
export const boilerplate: ItemRule = {
  rule: 'boilerplate',
  reason: 'the evidence is clutter of the page',
  reads: true,
  find: ({ evidenceText, body, judging }) =>
    judging.boilerplate.test(evidenceText)
      ? [{ rule: 'boilerplate', level: 'warn', span: body.evidence[0] }]
      : [],
}
