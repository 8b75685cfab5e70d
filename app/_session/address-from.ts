/** The address in X-Forwarded-For that was written last, by whoever stands right before this server. */
export const addressFrom = (forwarded: string | null): string =>
  forwarded?.split(',').at(-1)?.trim() || 'unknown'
