import 'server-only'
import { KeepingError } from '@/lib/model/keeping'
import { fail, ok, type Result } from '@/lib/model/result'

/** What keeping a database gave, or why it did not; a database that cannot be opened still throws its StartError. */
export async function keptOrFailed<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    if (!(error instanceof KeepingError)) throw error
    return fail('invalid', `backup-${error.code}`, { params: error.params })
  }
}
