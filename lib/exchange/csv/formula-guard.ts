/** A cell that a spreadsheet would take for a formula, or that could hide one; apostrophes before it do not change that. */
const risky = /^'*[=+\-@\t\r\n＝＋－＠]/u
const guarded = /^''*[=+\-@\t\r\n＝＋－＠]/u

/** An apostrophe in front makes it text (OWASP, "CSV Injection"); `unguard` takes exactly that one off. */
export const guard = (text: string): string => (risky.test(text) ? `'${text}` : text)
export const unguard = (text: string): string => (guarded.test(text) ? text.slice(1) : text)
