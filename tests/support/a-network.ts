import { execFileSync } from 'node:child_process'

/** Addresses that are kept for documentation: nothing else has them. */
const [here, there] = ['192.0.2.1', '192.0.2.2']

/**
 * Two machines, as far as the network goes: namespaces of Linux with one cable between them, which can be pulled and put
 * back. Packets that were on their way are lost, and nobody is told. Or why there are none.
 */
export function aNetwork(): Network | { missing: string } {
  const [one, other] = [`passage-one-${process.pid}`, `passage-other-${process.pid}`]
  const ip = (...parameters: string[]) => execFileSync('ip', parameters, { stdio: 'pipe' })
  const made: string[] = []
  const remove = () => {
    for (const name of made.splice(0)) ip('netns', 'del', name)
  }
  try {
    for (const name of [one, other]) {
      ip('netns', 'add', name)
      made.push(name)
    }
    ip('link', 'add', 'cable', 'netns', one, 'type', 'veth', 'peer', 'name', 'cable', 'netns', other)
    for (const [name, address] of [
      [one, here],
      [other, there],
    ] as const) {
      ip('-n', name, 'address', 'add', `${address}/30`, 'dev', 'cable')
      for (const device of ['lo', 'cable']) ip('-n', name, 'link', 'set', device, 'up')
    }
  } catch (cause) {
    remove()
    const why = cause instanceof Error ? cause.message : cause
    return { missing: `no network namespaces can be made here (Linux, as root, with iproute2): ${why}` }
  }
  return {
    host: here,
    onOne: ['ip', 'netns', 'exec', one],
    onOther: ['ip', 'netns', 'exec', other],
    pull: () => void ip('-n', one, 'link', 'set', 'cable', 'down'),
    putBack: () => void ip('-n', one, 'link', 'set', 'cable', 'up'),
    remove,
  }
}

type Begin = readonly [program: string, ...parameters: string[]]
type Network = {
  /** The address of the one machine. */
  host: string
  /** What begins a program on them. */
  onOne: Begin
  onOther: Begin
  pull: () => void
  putBack: () => void
  remove: () => void
}
