import { chmod, mkdir } from 'node:fs/promises'
import { StartError } from '@/lib/model/start-error'

/** Makes a directory that only its owner may enter: it holds learners' names and the secret that signs cookies. */
export async function makePrivateDirectory(directory: string): Promise<void> {
  try {
    const first = await mkdir(directory, { recursive: true, mode: 0o700 })
    // An umask can take rights from what was asked, and never adds any: 0700 is then set on what we made only.
    if (first !== undefined) await chmod(directory, 0o700)
  } catch (cause) {
    throw new StartError('data-unusable', { directory, detail: codeOf(cause) }, { cause })
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
