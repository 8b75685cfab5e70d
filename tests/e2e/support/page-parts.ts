import { expect } from '@playwright/test'

/** A page as a browser reads it: its HTML, and the data that Next sends along, however that was cut; of one answer only is taken out. */
export function pageParts(text: string, policy: string, attemptId: string): { html: string; data: string[] } {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  expect(nonce).not.toBe('')
  let data = ''
  const html = text.replace(
    /<script nonce="[^"]+">self\.__next_f\.push\((\[1,".*?"\])\)<\/script>/gs,
    (_, json: string) => {
      data += JSON.parse(json)[1]
      return ''
    },
  )
  const bare = (part: string) =>
    part
      .replaceAll(attemptId, '<attempt>')
      .replaceAll(nonce, '<nonce>')
      .replace(/("now":)\d{13}/g, '$1<now>')
      // Drawn by Next for each request, so that a router takes a new head for another than the one it has.
      .replace(/"[\w-]{21}([vm]")/g, '"<request>$1')
  // Its rows may come in another order.
  return {
    html: bare(html),
    data: bare(data === '' ? text : data)
      .split('\n')
      .sort(),
  }
}

/** The length of a page that is filled in is known when it begins; Next itself sends a page as it is made. */
export const wasFilledIn = (headers: Record<string, string>): boolean => 'content-length' in headers
