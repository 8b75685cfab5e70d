/** The plain form under which words are looked up: small letters, straight apostrophe, plain hyphen. */
export function lookupForm(form: string): string {
  return form.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
}
