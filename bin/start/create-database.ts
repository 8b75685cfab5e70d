import { startLine } from '@/lib/messages/start-line'
import { closeServer } from '@/lib/usecases/close-server'
import { prepareServer } from '@/lib/usecases/prepare-server'

// The first start: the cluster is made and migrated here, where a clear line can be said before anything is served.
try {
  await prepareServer()
  await closeServer()
} catch (error) {
  const line = startLine(error)
  if (line === null) throw error
  process.stderr.write(`\n${line}\n`)
  process.exit(1)
}
