import { say } from './say'

const reasons: Record<string, string> = {
  ENOENT: 'missing',
  EISDIR: 'folder',
  EACCES: 'denied',
  EPERM: 'denied',
}

/** Why a file could not be read, in a line. An error that no file system makes is a bug, and goes on. */
export function whyUnreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === '') throw error
  return say('cannot-read', { file, why: reasons[code] ?? 'other', code })
}
