// What the start and test scripts say in a terminal: one line a step, with the seconds when it takes more than one.
const interactive = process.stdout.isTTY && !process.env.CI

export function say(line = '') {
  process.stdout.write(`${line}\n`)
}

/** One line on standard error, and out. */
export function giveUp(line, code = 1) {
  process.stderr.write(`${line}\n`)
  process.exit(code)
}

const seconds = since => Math.round((Date.now() - since) / 1000)

/** Runs `work` under a line that shows it is going on; the line stays, with its time, when it is done. */
export async function step(label, work) {
  const since = Date.now()
  const draw = () => process.stdout.write(`\r  ${label} … ${seconds(since)} s`)
  if (interactive) draw()
  else say(`  ${label} …`)
  const timer = interactive ? setInterval(draw, 1000) : null
  try {
    const result = await work()
    if (interactive) process.stdout.write(`\r  ${label}: ${seconds(since)} s   \n`)
    else say(`  ${label}: done in ${seconds(since)} s`)
    return result
  } catch (cause) {
    if (interactive) process.stdout.write('\n')
    throw cause
  } finally {
    if (timer) clearInterval(timer)
  }
}
