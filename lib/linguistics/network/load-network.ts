import type { Language } from '@/lib/model/language'
import { ok, type Result } from '@/lib/model/result'
import { plainKernel } from './kernel/plain'
import { wasmKernel } from './kernel/wasm'
import { modelFolder, readModelFiles } from './model-files'
import { makeNetwork, type Network } from './network'

const loaded = new Map<Language, Network>()

/**
 * The network of a language, read from its folder when it is first asked for and kept. Reading a sentence is synchronous
 * and leaves nothing behind, so requests may share it. Fails as `readModelFiles` does; a failure is not kept.
 */
export function networkOf(language: Language): Result<Network> {
  const known = loaded.get(language)
  if (known) return ok(known)
  const made = loadNetwork(modelFolder(language))
  if (made.ok) loaded.set(language, made.value)
  return made
}

/** Reads a folder; in WebAssembly where that runs, else in plain JavaScript with the same result. */
export function loadNetwork(folder: string, kernels = [wasmKernel, plainKernel]): Result<Network> {
  const stored = readModelFiles(folder)
  if (!stored.ok) return stored
  for (const kernel of kernels) {
    const network = makeNetwork(stored.value, kernel)
    if (network) return ok(network)
  }
  throw new Error('no kernel runs on this machine')
}
