import { findAttemptLooks } from '@/lib/usecases/find-attempt-looks'
import { moulded } from './moulded'
import { learnerOf } from './read-request'

const place = /^\/attempt\/([0-9a-f-]{36})$/

/**
 * The page of an attempt is one page for all who have the same paper, but for what was given: that is filled in for whoever
 * begins, as a class does at the same moment, and for whoever comes back to what they gave.
 */
export const pageFront = moulded((request, path) => {
  const [, attemptId] = place.exec(path) ?? []
  if (!attemptId) return false
  return async () => {
    const looks = await findAttemptLooks({ actor: await learnerOf(request), attemptId })
    return looks.ok && looks.value ? { key: looks.value.key, own: { attemptId, ...looks.value } } : null
  }
})
