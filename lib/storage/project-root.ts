import { sep } from 'node:path'

/** The directory of package.json, also when Next serves its standalone copy from inside `.next/standalone`. */
export function projectRoot(cwd = process.cwd()): string {
  const standalone = cwd.indexOf(`${sep}.next${sep}standalone`)
  return standalone === -1 ? cwd : cwd.slice(0, standalone)
}
