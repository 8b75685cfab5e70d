import 'server-only'
import type { Result } from '@/lib/model/result'
import { type ChangeTurned, type TurnChangeInput, turnChange } from './turn-change'

/** Does once more what was taken back. */
export async function redoChange(input: TurnChangeInput): Promise<Result<ChangeTurned>> {
  return turnChange(input, 'redo')
}
