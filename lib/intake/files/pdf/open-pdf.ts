import { getResolvedPDFJS } from 'unpdf'
import { fail, ok, type Result } from '@/lib/model/result'

type Library = Awaited<ReturnType<typeof getResolvedPDFJS>>
export type OpenedPdf = Awaited<ReturnType<Library['getDocument']>['promise']>

/** Nothing of a PDF is run, drawn or fetched: only its text is read. Failures: file-locked, file-damaged. */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Result<OpenedPdf>> {
  const { getDocument, VerbosityLevel } = await getResolvedPDFJS()
  try {
    const opened = await getDocument({
      data: bytes,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      stopAtErrors: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise
    return ok(opened)
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return fail('invalid', locked ? 'file-locked' : 'file-damaged', { field: 'file' })
  }
}
