// A process of its own for the storage suites. Usage: hold-database.ts hold|write <data directory>
// Prints one line of JSON for each thing that happened, each after it truly did.
import { writeSync } from 'node:fs'
import { StartError } from '@/lib/model/start-error'
import { openDatabase } from '@/lib/storage/open-database'

const [, , task, dataDirectory = ''] = process.argv
const say = (what: object): void => {
  writeSync(1, `${JSON.stringify(what)}\n`)
}

try {
  const { prisma } = await openDatabase({ url: null, dataDirectory, secret: null })
  say({ holding: process.pid })
  if (task === 'write') {
    const writer = async (number: number): Promise<void> => {
      for (let count = 0; ; count += 1) {
        const id = `${process.pid}-${number}-${count}`
        await prisma.learner.create({ data: { id, name: 'Writer' } })
        say({ acknowledged: id })
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number)))
  }
  setInterval(() => {}, 60_000)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  say({ refused: error.code, ...error.params })
  process.exit(1)
}
