import type { ApiRoute } from './api-route'

export type FoundRoute = { route: ApiRoute; params: Record<string, string> }

/**
 * The line of the table for a path under `/api/v1`: with the names in it, or the methods that the path has when it has not
 * this one (none: there is no such path).
 */
export function findRoute(
  routes: readonly ApiRoute[],
  method: string,
  pathname: string,
): FoundRoute | { methods: string[] } {
  const segments = segmentsOf(pathname)
  const fitting = routes.flatMap(route => {
    const params = segments && paramsOf(segmentsOf(route.path) ?? [], segments)
    return params ? [{ route, params }] : []
  })
  // HEAD is GET whose body is not sent.
  const wanted = method === 'HEAD' ? 'GET' : method
  const found = fitting.find(({ route }) => route.method === wanted)
  return found ?? { methods: [...new Set(fitting.map(({ route }) => route.method))].sort() }
}

function segmentsOf(path: string): string[] | null {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent)
  } catch {
    // A percent sign that begins nothing: no path of ours.
    return null
  }
}

function paramsOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [at, part] of pattern.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1]
    const given = segments[at] ?? ''
    if (name) params[name] = given
    else if (part !== given) return null
  }
  return params
}
