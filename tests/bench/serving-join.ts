import type { Sitting } from './serving-class'
import type { Asked, Heard } from './serving-load'

/** As a browser asks from an address of the site: `step` names what is measured. Null when it failed for good. */
export type Step = 'code' | 'begin' | 'page' | 'save'
export type Through = (step: Step, asked: Asked) => Promise<Heard | null>

const boundary = '----of-this-benchmark'

/**
 * From a join code to an attempt, as a browser with script does it: the page of the code, then the form as the framework sends
 * it, whose answer brings the page of the attempt along. Null when it failed.
 */
export async function joinQuiz(
  through: Through,
  code: string,
  name: string,
): Promise<Pick<Sitting, 'attemptId' | 'cookie'> | null> {
  const page = await through('code', { path: `/join/${code}` })
  if (page?.status !== 200) return null
  const hidden = new Map(
    [...page.text.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)].map(
      ([, field = '', value = '']) => [field, value.replaceAll('&quot;', '"')],
    ),
  )
  const find = (end: string) => [...hidden].find(([field]) => field.endsWith(end))?.[1] ?? '[]'
  const action: string = JSON.parse(find(':0')).id
  const [state] = JSON.parse(find(':1'))
  // What refers to the others comes last.
  const fields = [
    ['_1_code', code],
    ['_1_name', name],
    ['0', JSON.stringify([state, '$K1'])],
  ]
  const parts = fields.map(
    ([field, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`,
  )
  const begun = await through('begin', {
    path: `/join/${code}`,
    method: 'POST',
    body: `${parts.join('')}--${boundary}--\r\n`,
    headers: {
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      Accept: 'text/x-component',
      'Next-Action': action,
    },
  })
  const [, attemptId] = /^\/attempt\/([\w-]+);/.exec(String(begun?.headers['x-action-redirect'])) ?? []
  const [cookie] = begun?.headers['set-cookie'] ?? []
  return attemptId && cookie ? { attemptId, cookie: cookie.split(';')[0] ?? '' } : null
}
