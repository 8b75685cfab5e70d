import { startLine } from '@/lib/messages/start-line'
import type { Result } from '@/lib/model/result'
import { unusable } from './exit-codes'
import { failureLine } from './say'

/** What a verb gave; else one line on standard error that says what to do, and the exit code. */
export async function inOneLine<T extends object>(work: () => Promise<Result<T>>): Promise<T | number> {
  try {
    const result = await work()
    if (result.ok) return result.value
    console.error(failureLine(result.failure))
  } catch (error) {
    const line = startLine(error)
    if (line === null) throw error
    console.error(line)
  }
  return unusable
}

export const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10
export const seconds = (time: number): number => Math.round(time * 10) / 10
