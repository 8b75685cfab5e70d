import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium } from '@playwright/test'
import { openDatabase } from '@/lib/storage/open-database'
import { Learner } from '../e2e/pages/learner'
import { words } from '../e2e/support/words'
import { holdDatabase } from '../support/a-database'
import { aPublishedQuiz } from '../support/a-quiz'
import { anInstructor } from '../support/people'
import { freePort, startPostgres } from '../support/postgres-server'
import { type Section, table } from './reading'
import { secret } from './serving-class'
import { ask } from './serving-load'

const haproxy = ['/usr/sbin/haproxy', '/usr/local/sbin/haproxy'].find(existsSync)
const next = resolve('node_modules/next/dist/bin/next')
const learners = 4
/** What each learner types, one text every second and a half. */
const rounds = 28
const betweenMs = 1_500

/**
 * Two instances behind HAProxy on one PostgreSQL, learners in browsers who type all the time; one instance is killed and
 * comes back, then the other. What is stored at the end is what each typed last.
 */
export async function killedInTurnSection(): Promise<Section> {
  const server = await startPostgres({ durable: true })
  if ('missing' in server) return left(server.missing)
  if (!haproxy) return left('no haproxy on this machine (Debian: apt-get install haproxy)')
  const folder = mkdtempSync(join(tmpdir(), 'passage-killed-'))
  const url = await server.newDatabase()
  const [front, ...ports] = [await freePort(), await freePort(), await freePort()]
  const env = { DATABASE_URL: url, PASSAGE_SECRET: secret, PASSAGE_URL: `http://localhost:${front}` }
  const children = new Set<ChildProcess>()
  const begin = async (port: number) => {
    const args = [next, 'start', '--port', String(port), '--hostname', '127.0.0.1']
    const all = { ...process.env, NODE_ENV: 'production' as const, NEXT_MANUAL_SIG_HANDLE: '1', ...env }
    const child = spawn(process.execPath, args, { env: all, stdio: 'ignore' })
    children.add(child)
    while ((await ask(port, { path: '/readyz' })).status !== 200) await pause(100)
    return child
  }
  let browser: Browser | null = null
  try {
    const db = await openDatabase({ url, dataDirectory: '', secret: null })
    process.env.PASSAGE_SECRET = secret
    holdDatabase(db)
    const { joinCode } = await aPublishedQuiz((await anInstructor()).actor)
    holdDatabase(null)
    const instances = await Promise.all(ports.map(begin))
    const balanced = ports.map(
      (port, at) => `  server app${at} 127.0.0.1:${port} check inter 500 fall 2 rise 1`,
    )
    writeFileSync(join(folder, 'haproxy.cfg'), `${configuration(front)}\n${balanced.join('\n')}\n`)
    children.add(spawn(haproxy, ['-f', join(folder, 'haproxy.cfg'), '-db'], { stdio: 'ignore' }))
    while ((await ask(front, { path: '/readyz' })).status !== 200) await pause(100)

    browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] })
    const taking = await Promise.all(
      Array.from({ length: learners }, async (_, number) => {
        const context = await browser?.newContext({ baseURL: `http://localhost:${front}`, locale: 'en-GB' })
        if (!context) throw new Error('no browser')
        const learner = new Learner(await context.newPage(), words('en'))
        await learner.typeCode(joinCode)
        await learner.begin(`Learner ${number}`)
        return learner
      }),
    )
    const killing = (async () => {
      for (const [at, port] of ports.entries()) {
        await pause(7_000)
        instances[at]?.kill('SIGKILL')
        await pause(6_000)
        instances[at] = await begin(port)
      }
    })()
    const last = await Promise.all(
      taking.map(async (learner, number) => {
        const field = learner.page.getByRole('textbox').first()
        let text = ''
        for (let round = 0; round < rounds; round += 1) {
          text = `Learner ${number}, round ${round}`
          await field.fill(text)
          await pause(betweenMs)
        }
        return text
      }),
    )
    await killing
    for (const learner of taking) {
      await learner.savedAll()
      await learner.review()
      await learner.submit()
    }
    const rows = await db.prisma.attempt.findMany({ include: { learner: true, responses: true, late: true } })
    await db.close()
    const stored = rows.filter(({ learner, responses }) =>
      responses.some(({ value }) =>
        JSON.stringify(value).includes(`"${last[Number(learner.name.slice(8))]}"`),
      ),
    )
    const submitted = rows.filter(({ submittedAt }) => submittedAt !== null)
    return {
      heading: 'Two instances behind HAProxy, killed in turn under learners in browsers',
      lines: table(
        ['learners', 'texts typed by each', 'instances killed', 'submitted', 'last text stored', 'late'],
        [
          [
            learners,
            rounds,
            ports.length,
            submitted.length,
            stored.length,
            rows.flatMap(({ late }) => late).length,
          ].map(String),
        ],
      ),
    }
  } finally {
    await browser?.close()
    for (const child of children) child.kill('SIGKILL')
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const left = (why: string): Section => ({ heading: 'Instances killed in turn', lines: [`Left out: ${why}`] })

/** deploy/haproxy.cfg without Docker’s names. */
const configuration = (port: number) => `global
  maxconn 2000
defaults
  mode http
  timeout connect 3s
  timeout client 60s
  timeout server 90s
  option redispatch
  retries 3
frontend passage
  bind 127.0.0.1:${port}
  http-request set-header X-Forwarded-For %[src]
  default_backend instances
backend instances
  balance leastconn
  option httpchk
  http-check send meth GET uri /readyz
  http-check expect status 200`
