/**
 * The Content-Security-Policy of one response. Scripts run by nonce only, and what they load in turn
 * (strict-dynamic); styles come from our own files or carry the nonce. Development differs in what its tools
 * need: React rebuilds server stacks with eval, and the error overlay writes its own styles.
 */
export function contentPolicy(nonce: string, mode: 'production' | 'development'): string {
  const extra = {
    production: { script: '', style: `'nonce-${nonce}'` },
    development: { script: " 'unsafe-eval'", style: "'unsafe-inline'" },
  }[mode]
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${extra.script}`,
    `style-src 'self' ${extra.style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // Beside scripts, whose strict-dynamic would let no worker in.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
