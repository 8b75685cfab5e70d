/**
 * Nothing that a question needs: addresses, mark-up, code, signs that cannot be seen or that turn the text round. Text is
 * shown as text all the same; this keeps a learner from being sent somewhere.
 */
export function isUnsafe(text: string): boolean {
  return unsafe.some(pattern => pattern.test(text))
}

const unsafe = [
  /\b(?:https?|ftp|javascript|data|mailto|file):/iu,
  /\bwww\.|\b[\w-]+\.(?:com|net|org|io|ru|xyz|info|biz|top|site|online|link|click|example|test)\b/iu,
  /\S+@\S+\.\S+/u,
  /<[/!a-z][^>]*>?|&(?:#\d+|[a-z]+);/iu,
  /\]\(|!\[|```|\{\{|\}\}|\$\{/u,
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/u,
  /\n/u,
  /\bsk-[\w-]{8,}/u,
]
