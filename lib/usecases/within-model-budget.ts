import 'server-only'
import type { Id } from '@/lib/model/id'
import type { ModelBudget } from '@/lib/model/language-model'
import { consume } from '@/lib/storage/rate-limits'

const day = 24 * 60 * 60

/** Counts one call of the model, for the instructor and for the installation; false when one of them has none left today. */
export async function withinModelBudget(
  userId: Id,
  { perInstructor, perInstallation }: ModelBudget,
): Promise<boolean> {
  const count = async (who: string, limit: number) =>
    (await consume({ key: `model:${who}`, limit, windowSeconds: day, now: new Date() })).allowed
  return (await count(userId, perInstructor)) && (await count('everyone', perInstallation))
}
