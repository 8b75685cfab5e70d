// Who may import whom, as one table. A target is a room of lib, a floor (app, bin, tests, …) or a package.
import { dirname, join, normalize } from 'node:path'

const code = text => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
const importing =
  /(?:^|[\s;}])(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\brequire\(\s*['"]([^'"]+)['"]\s*\)/g

/** The paths (relative to the root) and packages that a file imports. */
export function importsOf(path, text) {
  return [...code(text).matchAll(importing)].map(match => {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    if (name.startsWith('@/')) return { local: normalize(name.slice(2)) }
    if (name.startsWith('.')) return { local: normalize(join(dirname(path), name)) }
    return { package: name }
  })
}

export const isClient = text => /^\s*(?:\/\/.*\n|\/\*[\s\S]*?\*\/\s*)*['"]use client['"]/.test(text)
export const isServerActions = text => /^\s*(?:\/\/.*\n|\/\*[\s\S]*?\*\/\s*)*['"]use server['"]/.test(text)

const roomOf = path => (path.startsWith('lib/') ? path.split('/')[1] : null)
const floorOf = path => path.split('/')[0].replace(/\.[a-z.]+$/, '')

const corridors = {
  model: [],
  messages: [],
  languages: [],
  linguistics: ['languages'],
  questions: ['linguistics', 'languages'],
  intake: ['languages'],
  scoring: ['languages'],
  llm: [],
  psychometrics: [],
  exchange: [],
  access: [],
  storage: [],
  usecases: [
    'intake',
    'questions',
    'linguistics',
    'llm',
    'scoring',
    'psychometrics',
    'exchange',
    'access',
    'storage',
    'messages',
  ],
}

const database =
  /^(?:@prisma\/|prisma$|@electric-sql\/|pglite-prisma-adapter$|pg$|better-auth\/adapters\/prisma$)/
const network = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)|^undici$/

/** @returns {string | null} why this import is not allowed, and where the code should go */
export function wrongImport(path, target) {
  const room = roomOf(path)
  return target.package ? wrongPackage(path, room, target.package) : wrongLocal(path, room, target.local)
}

function wrongPackage(path, room, name) {
  if (path.startsWith('tests/')) return null
  if (room === 'model' && name !== 'zod')
    return `model imports zod only (here ${name}): move what needs it to the room that does the work`
  if (room && /^(?:next|react|react-dom)(?:\/|$)/.test(name))
    return `lib does not know ${name}: cookies, headers, redirects and pages stay in app`
  if (database.test(name) && room !== 'storage' && path !== 'prisma.config.ts')
    return `only storage touches the database (here ${name}): add a function to lib/storage and call it from a usecase`
  if (
    room &&
    network.test(name) &&
    !['llm', 'storage'].includes(room) &&
    !path.startsWith('lib/intake/address')
  )
    return `only llm and intake's address reader use the network (here ${name})`
  return null
}

function wrongLocal(path, room, local) {
  const targetRoom = roomOf(local)
  const target = floorOf(local)
  if (target === 'tests' && !path.startsWith('tests/') && !/^(?:vitest|playwright)\.config/.test(path))
    return 'nothing outside tests imports tests'
  if (room) {
    if (!targetRoom)
      return `lib does not lean on ${target}: turn the import round, or move the piece into lib`
    if (targetRoom === room || targetRoom === 'model') return null
    if (corridors[room]?.includes(targetRoom)) return null
    if (targetRoom === 'storage')
      return 'only usecases import storage: take the value as an argument, and let the usecase fetch it'
    return `${room} does not import ${targetRoom}: let a usecase call both, or move the type to lib/model`
  }
  if (path.startsWith('tests/')) return null
  // Training cuts and looks words up as the product does: what is trained must be what is read.
  if (path.startsWith('training/'))
    return target === 'training' || ['linguistics', 'languages', 'model'].includes(targetRoom ?? '')
      ? null
      : 'training reads with lib/linguistics: what else it needs is its own'
  if (path.startsWith('app/_ui/'))
    return targetRoom || (target === 'app' && !local.startsWith('app/_ui/'))
      ? 'app/_ui could ship in another product: pass what it needs as a property'
      : null
  if (
    targetRoom &&
    !['usecases', 'model', 'messages'].includes(targetRoom) &&
    path !== 'prisma/seed.ts' &&
    !path.startsWith('prisma/')
  )
    return `${floorOf(path)} asks the hall: call a verb of lib/usecases instead of lib/${targetRoom}`
  if (path.startsWith('prisma/') && targetRoom && !['usecases', 'model', 'messages'].includes(targetRoom))
    return 'the seed goes through the hall as everyone does: call verbs of lib/usecases'
  if (
    target === 'training' ||
    (target === 'bin' && floorOf(path) === 'app') ||
    (target === 'app' && floorOf(path) === 'bin')
  )
    return `${floorOf(path)} does not import ${target}`
  return null
}

/** What reaches a browser: from each client file through everything it imports, server actions excepted. */
export function wrongInBrowser(path, files, resolve, seen = new Set()) {
  if (seen.has(path)) return []
  seen.add(path)
  const text = files.get(path)
  if (text === undefined || isServerActions(text)) return []
  return importsOf(path, text).flatMap(target => {
    if (!target.local)
      return target.package === 'server-only' ? [[path, 'server-only code in a browser bundle']] : []
    const room = roomOf(target.local)
    if (room === 'model') return []
    const found = resolve(target.local)
    if (room) {
      const typeOnly = onlyTypes(text, target.local)
      return typeOnly
        ? []
        : [
            [
              path,
              `a client component imports lib/model and pieces of app only (here ${target.local}): pass the value as a property from the page`,
            ],
          ]
    }
    return found ? wrongInBrowser(found, files, resolve, seen) : []
  })
}

function onlyTypes(text, local) {
  const tail = local.split('/').slice(-1)[0]
  const lines = code(text).match(/(?:import|export)[^'"]*['"][^'"]+['"]/g) ?? []
  return lines
    .filter(line => line.includes(`/${tail}'`) || line.includes(`/${tail}"`))
    .every(line => /^(?:import|export)\s+type\b/.test(line))
}
