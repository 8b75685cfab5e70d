import { submitDue } from '@/lib/usecases/submit-due'

const everyMs = 10_000

/** Looks every ten seconds whether an attempt is due, one look at a time, and submits it. */
export function submitWhenDue(): void {
  let looking = false
  setInterval(async () => {
    if (looking) return
    looking = true
    // The database may be away for a moment: the next look finds what this one could not.
    await submitDue(new Date()).catch(console.error)
    looking = false
  }, everyMs).unref()
}
