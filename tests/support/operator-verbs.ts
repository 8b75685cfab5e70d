import type { Actor } from '@/lib/model/actor'
import type { Result } from '@/lib/model/result'
import { backUp } from '@/lib/usecases/back-up'
import { createInstructor } from '@/lib/usecases/create-instructor'
import { examineInstallation } from '@/lib/usecases/examine-installation'
import { moveDatabase } from '@/lib/usecases/move-database'
import { restoreBackup } from '@/lib/usecases/restore-backup'

const refused = { visitor: 'forbidden', guest: 'forbidden', 'another instructor': 'forbidden' } as const
type OperatorVerb = [(actor: Actor) => Promise<Result<unknown>>, typeof refused]

/** What is done at the terminal of the machine only, and whom it is refused. */
export const operatorVerbs: Record<string, OperatorVerb> = {
  'create-instructor': [actor => createInstructor({ actor, name: 'Eve', email: 'eve@example.org' }), refused],
  'back-up': [actor => backUp({ actor, file: '/nowhere', now: new Date() }), refused],
  'restore-backup': [actor => restoreBackup({ actor, file: '/nowhere', check: false }), refused],
  'move-database': [actor => moveDatabase({ actor, url: 'postgres://nowhere' }), refused],
  'examine-installation': [actor => examineInstallation({ actor, now: new Date() }), refused],
}
