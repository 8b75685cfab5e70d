const year = 60 * 60 * 24 * 365

/** What every answer says to the browser. Its policy is for what is no page: a page has one with a nonce (proxy.ts). */
export function guardHeaders(publicUrl: string | undefined): [string, string][] {
  const guards: [string, string][] = [
    [
      'Content-Security-Policy',
      "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    ],
    ['X-Content-Type-Options', 'nosniff'],
    // Attempts and invitations have their address in the URL: it goes to no other site.
    ['Referrer-Policy', 'same-origin'],
    [
      'Permissions-Policy',
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
    ],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ]
  if (publicUrl?.startsWith('https:')) guards.push(['Strict-Transport-Security', `max-age=${year}`])
  return guards
}
