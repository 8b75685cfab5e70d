import Link from 'next/link'
import type { ComponentProps } from 'react'

export function TextLink({ className = '', ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={`rounded-sm text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2 ${className}`}
    />
  )
}
