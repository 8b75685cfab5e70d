import type { ComponentProps } from 'react'

const gaps = { tight: 'gap-2', close: 'gap-4', regular: 'gap-6', wide: 'gap-10', page: 'gap-14' } as const

/** Things one under the other, at one step of the rhythm. */
export function Stack({
  gap = 'regular',
  className = '',
  ...rest
}: ComponentProps<'div'> & { gap?: keyof typeof gaps }) {
  return <div {...rest} className={`flex flex-col ${gaps[gap]} ${className}`} />
}
