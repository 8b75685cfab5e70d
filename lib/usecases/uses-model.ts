import 'server-only'
import { findModels } from './find-models'

/** Whether this installation has a language model that may be asked; which one, and where, is not everybody’s to know. */
export async function usesModel(): Promise<boolean> {
  return (await findModels()) !== null
}
