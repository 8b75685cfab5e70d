import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type EmscriptenOptions = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']
type NodeFileSystem = { stream_ops: { fsync?: (stream: { nfd: number }) => void } }

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
      const operations = (module.NODEFS as NodeFileSystem).stream_ops
      operations.fsync = stream => this.fsync(stream.nfd)
    }
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [hook, ...(emscriptenOpts.preRun ?? [])] } }
  }
}
