import type { Language } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { kept } from '../kept'
import { finish, type Steps } from '../steps'
import { plainKernel } from './kernel/plain'
import { wasmKernel } from './kernel/wasm'
import { modelFolder, readModelFiles } from './model-files'
import { type Network, networkSteps } from './network'

const loaded = kept<Map<Language, Network>>('networks')

/**
 * The network of a language, read from its folder when it is first asked for and kept. Reading a sentence is synchronous
 * and leaves nothing behind, so requests may share it. Fails as `readModelFiles` does; a failure is not kept.
 */
export function networkOf(language: Language): Result<Network> {
  return finish(loadNetworkOf(language))
}

/** The same in pieces of some milliseconds, for those whom others wait for. */
export function* loadNetworkOf(language: Language): Steps<Result<Network>> {
  loaded.value ??= new Map()
  const known = loaded.value.get(language)
  if (known) return ok(known)
  const made = yield* loadSteps(modelFolder(language), [wasmKernel, plainKernel])
  // Somebody else may have been quicker between two pieces.
  const first = loaded.value.get(language)
  if (first) return ok(first)
  if (made.ok) loaded.value.set(language, made.value)
  return made
}

/** Reads a folder; in WebAssembly where that runs, else in plain JavaScript with the same result. */
export function loadNetwork(folder: string, kernels = [wasmKernel, plainKernel]): Result<Network> {
  return finish(loadSteps(folder, kernels))
}

function* loadSteps(folder: string, kernels: readonly (typeof wasmKernel)[]): Steps<Result<Network>> {
  const stored = yield* readModelFiles(folder)
  if (!stored.ok) return stored
  for (const kernel of kernels) {
    const network = yield* networkSteps(stored.value, kernel)
    if (network) return ok(network)
  }
  throw new Error('no kernel runs on this machine')
}
