import { assemble } from './assembler'
import type { Kernel } from './kernel'
import { multiply } from './wasm-multiply'
import { dots, relu, round } from './wasm-round'
import { walk } from './wasm-walk'

const page = 65_536
const methods = [round, multiply, walk, dots, relu]
let assembled: WebAssembly.Module | null = null

/** The kernel in WebAssembly with SIMD: eight products an instruction. Null where that is not to be had. */
export function wasmKernel(size: number): Kernel | null {
  if (!assembled) {
    const bytes = assemble(methods)
    if (!WebAssembly.validate(bytes)) return null
    assembled = new WebAssembly.Module(bytes)
  }
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / page) })
  const { exports } = new WebAssembly.Instance(assembled, { kernel: { memory } })
  return { memory: memory.buffer, ...(exports as Omit<Kernel, 'memory'>) }
}
