const year = 60 * 60 * 24 * 365

/** What every response says to the browser besides its content policy. */
export function guardHeaders(publicUrl: string | undefined): [string, string][] {
  const guards: [string, string][] = [
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
