import 'server-only'
import type { Result } from '@/lib/model/result'
import { type ChangeTurned, type TurnChangeInput, turnChange } from './turn-change'

/** Takes back what was done to the questions of a quiz. */
export async function undoChange(input: TurnChangeInput): Promise<Result<ChangeTurned>> {
  return turnChange(input, 'undo')
}
