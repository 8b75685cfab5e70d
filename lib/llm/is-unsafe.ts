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
  /\S@[^\s@.]+\.\S/u,
  /<[/!a-z][^>]*>?|&(?:#\d+|[a-z]+);/iu,
  /\]\(|!\[|```|\{\{|\}\}|\$\{/u,
  // Control signs and those that cannot be seen; a question is one line.
  /[\p{Cc}\p{Cf}\ufffd]/u,
  /\bsk-[\w-]{8,}/u,
]
