import { forgetOldGuests } from '@/lib/usecases/forget-old-guests'

const everyMs = 60 * 60_000

/** Looks every hour for guests whose data is to end. */
export function forgetWhenOld(): void {
  const look = () => void forgetOldGuests(new Date()).catch(console.error)
  setTimeout(look, 60_000).unref()
  setInterval(look, everyMs).unref()
}
