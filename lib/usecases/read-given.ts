import 'server-only'
import type { GivenFile } from '@/lib/intake/files/found'
import { readApart } from '@/lib/intake/files/read-apart'
import { readFile } from '@/lib/intake/files/read-file'
import { tellKind } from '@/lib/intake/files/tell-kind'
import type { Result } from '@/lib/model/result'
import type { IntakeProgress, ReadFile } from '@/lib/model/source'

/** A file that came, read; everything but plain text in a process of its own. */
export async function readGiven(
  file: GivenFile,
  onProgress: (progress: IntakeProgress) => void = () => undefined,
): Promise<Result<ReadFile>> {
  const kind = tellKind(file)
  if (!kind.ok) return kind
  const tell = (done: number, of: number) => onProgress({ stage: 'reading', done, of })
  return kind.value === 'text' ? readFile(file, tell) : readApart(file, tell)
}
