// Every address this server answers, read from the folders of app/: a new one is among them without being written down.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const app = fileURLToPath(new URL('../../../app', import.meta.url))

export type Things = { quizId: string; attemptId: string; questionId: string; code: string }

/** `parameters` by what stands before them: `attempts/[id]` is an attempt, `quizzes/[id]` a quiz. */
export function everyRoute(things: Things): string[] {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
  const routes = files.flatMap(file => {
    const found = /^(.*?)\/?(?:page\.tsx|route\.ts)$/.exec(file.replaceAll('\\', '/'))
    return found ? [filled((found[1] ?? '').split('/'), things)] : []
  })
  return [...new Set(routes)].sort()
}

function filled(parts: string[], { quizId, attemptId, questionId, code }: Things): string {
  const named: Record<string, string> = {
    '[questionId]': questionId,
    '[attemptId]': attemptId,
    '[code]': code,
  }
  const shown = parts.filter(part => part !== '' && !part.startsWith('('))
  const path = shown.map((part, place) => {
    if (!part.startsWith('[')) return part
    if (part !== '[id]') return named[part] ?? 'json'
    return /^attempts?$/.test(shown[place - 1] ?? '') ? attemptId : quizId
  })
  return `/${path.join('/')}`
}
