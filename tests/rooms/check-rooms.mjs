// The seven rules of docs/house.md: which file may stand where, and who may import whom. No list of exceptions.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { importsOf, isClient, wrongImport, wrongInBrowser } from './corridors.mjs'
import { missingTwins, wrongPlace } from './vocabulary.mjs'

const longest = 400
const isData = path => /^lib\/(?:languages|messages)\//.test(path)

const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(path => path && existsSync(path))
const sources = paths.filter(path => /\.(?:tsx?|mjs|js)$/.test(path))
const files = new Map(sources.map(path => [path, readFileSync(path, 'utf8')]))
const resolve = local =>
  ['', '.ts', '.tsx', '.mjs', '/page.tsx'].map(end => local + end).find(path => files.has(path)) ?? null

const problems = []
const say = (path, problem) => problems.push(`${path}: ${problem}`)

for (const path of paths) {
  const problem = wrongPlace(path)
  if (problem) say(path, problem)
}
for (const twin of missingTwins(paths))
  say(twin, 'missing: a language is a folder with the same file names as the other')

for (const [path, text] of files) {
  for (const target of importsOf(path, text)) {
    const problem = wrongImport(path, target)
    if (problem) say(path, problem)
  }
  if (isClient(text)) for (const [where, problem] of wrongInBrowser(path, files, resolve)) say(where, problem)
  if (/^lib\/usecases\//.test(path) && !/^import 'server-only'/.test(text))
    say(path, "a usecase begins with import 'server-only'")
  if (/^lib\/(?!llm\/|intake\/address)/.test(path) && /(?<![.\w])fetch\(/.test(text))
    say(path, "only llm and intake's address reader use the network")
  const lines = text.split('\n').length - 1
  if (lines > longest && !isData(path))
    say(path, `${lines} lines, over ${longest}: a room that wants to be two`)
  const statements = text.split('\n').filter(line => line.trim() && !line.trim().startsWith('//'))
  if (
    path.startsWith('lib/') &&
    statements.length > 1 &&
    statements.every(line => /^export (?:\*|\{|type \{).*from/.test(line))
  )
    say(path, 'a barrel: import the file that says it')
}

const unique = [...new Set(problems)].sort()
for (const problem of unique) console.error(problem)
console.log(
  unique.length === 0
    ? `rooms: ${paths.length} files in place`
    : `rooms: ${unique.length} problems (docs/house.md says why)`,
)
process.exit(unique.length === 0 ? 0 : 1)
