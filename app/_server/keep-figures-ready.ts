import { keepFigures } from '@/lib/usecases/keep-figures'

const everyMs = 5 * 60_000

/** Looks every five minutes, one look at a time, whether figures of a large quiz have to be counted again. */
export function keepFiguresReady(): void {
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    await keepFigures().catch(console.error)
    looking = false
  }
  setTimeout(look, 30_000).unref()
  setInterval(look, everyMs).unref()
}
