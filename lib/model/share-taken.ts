/** What a penalty takes off, as messages name it: "all", or a fraction such as "1/3". */
export function shareTaken({ n, d }: { n: number; d: number }): string {
  return n === d ? 'all' : `${n}/${d}`
}
