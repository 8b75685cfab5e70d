import 'server-only'
import { fetchPage } from '@/lib/intake/address/fetch-page'
import type { Result } from '@/lib/model/result'
import type { ReadFile } from '@/lib/model/source'
import { readGiven } from './read-given'

/** For the terminal: no actor, nothing stored. A file as its bytes, or an address, which is fetched within the same guards. */
export type ReadAtTerminalInput = ({ bytes: Uint8Array<ArrayBuffer>; name: string } | { address: string }) & {
  chapter: number | null
}

export async function readAtTerminal(input: ReadAtTerminalInput): Promise<Result<ReadFile>> {
  const { chapter } = input
  if ('bytes' in input)
    return readGiven({ bytes: input.bytes, name: input.name, type: null, address: null, chapter })
  const fetched = await fetchPage(input.address)
  return fetched.ok ? readGiven({ ...fetched.value, chapter }) : fetched
}
