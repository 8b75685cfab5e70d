import { failureLine } from '@/lib/messages/failure-line'
import { keepBackups } from '@/lib/usecases/keep-backups'

const everyMs = 10 * 60_000

/** Looks every ten minutes whether the embedded database is due for its backup of the day. */
export function backUpDaily(): void {
  let looking = false
  setInterval(async () => {
    if (looking) return
    looking = true
    const made = await keepBackups(new Date()).catch(console.error)
    if (made && !made.ok) console.error(failureLine(made.failure))
    looking = false
  }, everyMs).unref()
}
