import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type EmscriptenOptions = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']
/** What we use of Emscripten's NODEFS; `nfd` is the host's descriptor, of a file or of a directory. */
type HostFileSystem = {
  stream_ops: { fsync?: (stream: { nfd: number }) => number }
  /** Turns a host error into the error number that PostgreSQL expects (it panics when fsync fails, and must). */
  tryFSOperation: (operation: () => void) => void
}

/** PGlite's file system of the host, whose fsync reaches the host: without this an acknowledged write can be lost. */
export class SyncedNodeFS extends NodeFS {
  constructor(
    directory: string,
    private readonly fsync: (descriptor: number) => void = fsyncSync,
  ) {
    super(directory)
  }

  override async init(
    pglite: PGlite,
    options: EmscriptenOptions,
  ): Promise<{ emscriptenOpts: EmscriptenOptions }> {
    const { emscriptenOpts } = await super.init(pglite, options)
    const hook = (module: { NODEFS: unknown }): void => {
      const host = module.NODEFS as HostFileSystem
      host.stream_ops.fsync = stream => {
        host.tryFSOperation(() => this.fsync(stream.nfd))
        return 0
      }
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [hook, ...(emscriptenOpts.preRun ?? [])] } }
  }
}
