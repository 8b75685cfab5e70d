import 'server-only'
import { answers } from '@/lib/storage/answers'

/** Longer than any transaction of the embedded database, which answers one at a time. */
const patience = 5_000

/** Whether this instance can serve: for a balancer, so for anybody; it says yes or no and nothing else. */
export function isReady(): Promise<boolean> {
  return answers(patience)
}
