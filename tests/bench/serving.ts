import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openDatabase } from '@/lib/storage/open-database'
import { startPostgres } from '../support/postgres-server'
import type { Bar } from './bars'
import { processorTime } from './processor-time'
import { type Section, table } from './reading'
import { type Goal, withGoal } from './reading-goals'
import { buildBareApp } from './serving-bare'
import { serve } from './serving-children'
import { aClassOf, pageOf, saveOf, savesOfOthers, secret } from './serving-class'
import { ask, throughput } from './serving-load'
import { sendRaw, statementsOfSave } from './serving-statements'

const people = 32
const goals = {
  page: { least: 0.55, aim: 0.85 },
  save: { least: 0.6, aim: 0.85 },
  raw: { least: 0.3, aim: 0.6 },
} satisfies Record<string, Goal>

type Place = { name: string; env: Record<string, string>; raw: boolean }

/**
 * A learner's page and the save of a response against the barest page and route that Next can serve, and against the
 * statements of the save alone, in turns within one run. Needs a build (npm start makes one). `seconds` each.
 */
export async function servingSections(seconds: number, withBare: boolean, rounds = 4) {
  const folder = mkdtempSync(join(tmpdir(), 'passage-serving-'))
  const rows: string[][] = []
  const memory: string[] = []
  const ratios: Bar[] = []
  const bare = withBare ? await serve(buildBareApp(), {}, '/') : null
  const server = await startPostgres({ durable: true })
  try {
    const data = join(folder, 'data')
    const places: Place[] = [{ name: 'embedded', env: { PASSAGE_DATA: data, DATABASE_URL: '' }, raw: false }]
    if (!('missing' in server))
      places.push({ name: 'PostgreSQL', env: { DATABASE_URL: await server.newDatabase() }, raw: true })
    for (const { name, env, raw } of places) {
      const db = await openDatabase({ url: env.DATABASE_URL || null, dataDirectory: data, secret: null })
      const sittings = await aClassOf(db, 3 * people + 1)
      await db.close()
      const model = sittings[3 * people]
      const statements =
        raw && model && env.DATABASE_URL ? await statementsOfSave(env.DATABASE_URL, model) : []
      const ours = await serve(
        process.cwd(),
        { ...env, PASSAGE_SECRET: secret, PASSAGE_BACKUPS: 'off' },
        '/readyz',
        true,
      )
      const idle = ours.megabytes()
      const pool = new pg.Pool({ connectionString: env.DATABASE_URL || undefined, max: 10 })
      const of = (person: number) => {
        const sitting = sittings[person]
        if (!sitting) throw new Error('nobody there')
        return sitting
      }
      const revisions = sittings.map(() => 0)
      for (const sitting of sittings.slice(0, people))
        for (const save of savesOfOthers(sitting))
          if ((await ask(ours.port, save)).status !== 200) throw new Error('a response does not fit')
      const kinds: Record<string, (person: number, time: number) => Promise<number>> = {
        ...(bare ? { 'bare page': async () => (await ask(bare.port, { path: '/' })).status } : {}),
        // Of who begins, and of who comes back to what they have given, each another thing.
        page: async person => (await ask(ours.port, pageOf(of(2 * people + person)))).status,
        'page again': async person => (await ask(ours.port, pageOf(of(person)))).status,
        'bare route': async (_, time) =>
          bare
            ? (
                await ask(bare.port, {
                  path: '/save',
                  method: 'PUT',
                  body: JSON.stringify({ revision: time }),
                })
              ).status
            : (await ask(ours.port, { path: '/healthz' })).status,
        save: async (person, time) => {
          const { status, text } = await ask(
            ours.port,
            saveOf(of(person), `a response ${time}`, revisions[person] ?? 0),
          )
          if (status === 200) revisions[person] = Number(JSON.parse(text).revision)
          return status
        },
        ...(raw && model
          ? {
              'raw SQL': (person: number) => {
                const at = people + person
                revisions[at] = (revisions[at] ?? 0) + 1
                return sendRaw(pool, statements, model, { ...of(at), revision: revisions[at] })
              },
            }
          : {}),
      }
      // Client, instance, bare Next and database: all are begun by this process.
      const spent = () => processorTime(process.pid)
      const [sums, costs, done]: Record<string, number>[] = [{}, {}, {}]
      const add = (to: Record<string, number> = {}, kind: string, value: number) => {
        to[kind] = (to[kind] ?? 0) + value
      }
      let failed = 0
      for (let round = -2; round < rounds; round += 1)
        for (const [kind, once] of Object.entries(kinds)) {
          const before = spent()
          const heard = await throughput(people, seconds, once)
          failed += heard.failed
          if (round < 0) continue
          add(sums, kind, heard.perSecond / rounds)
          add(done, kind, heard.perSecond * seconds)
          add(costs, kind, spent() - before)
        }
      const cost = (kind: string) => (costs?.[kind] ?? 0) / (done?.[kind] ?? 0)
      for (const [one, other, goal] of pairs(bare !== null, raw)) {
        const value = cost(other) / cost(one)
        ratios.push({ name: `${name}: ${one} ÷ ${other}`, value, goal: goal.least })
        rows.push([
          name,
          one,
          (sums?.[one] ?? 0).toFixed(0),
          other,
          (sums?.[other] ?? 0).toFixed(0),
          ((sums?.[one] ?? 0) / (sums?.[other] ?? 1)).toFixed(2),
          `${cost(one).toFixed(2)} / ${cost(other).toFixed(2)}`,
          withGoal(value, goal, 2),
        ])
      }
      memory.push(
        `${name}: ${idle.toFixed(0)} MB idle, ${ours.megabytes().toFixed(0)} MB after this load; ${failed} failed.`,
      )
      await ours.stop()
      await pool.end()
    }
  } finally {
    await bare?.stop()
    if (!('missing' in server)) await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  const head = [
    'database',
    'what',
    'a second',
    'beside',
    'a second',
    'ratio by the clock',
    'ms of processor each',
    'ratio by processor',
  ]
  const sections: Section[] = [
    {
      heading: `Page and save, ${people} connections`,
      lines: [
        ...table(head, rows),
        '',
        ...memory,
        ...(bare
          ? []
          : ['Without --without-bare there is a bare Next to compare with; here it is our own /healthz.']),
        '“Page” is that of a learner who begins, as a whole class does at once; “page again” that of one who comes back to responses they have given to all questions, each others, whose pages had been opened before while warming up.',
        `The mean of ${rounds} turns of ${seconds} s each, after two to warm up; client, database and both servers share the machine, and the processor time is of all of them together: its ratio is what the clock would say where nobody else works. Load of the machine at the end: ${loadavg()[0]?.toFixed(1)}. Both databases wait for the disk at each commit.`,
      ],
    },
  ]
  return { sections, ratios }
}

function pairs(withBare: boolean, withRaw: boolean): [string, string, Goal][] {
  return [
    ...(withBare
      ? ([
          ['page', 'bare page', goals.page],
          ['page again', 'bare page', goals.page],
        ] as [string, string, Goal][])
      : []),
    ['save', 'bare route', goals.save],
    ...(withRaw ? ([['save', 'raw SQL', goals.raw]] as [string, string, Goal][]) : []),
  ]
}
