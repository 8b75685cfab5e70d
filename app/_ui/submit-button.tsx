'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button'
import type { ButtonSize, ButtonVariant } from './button-class'

type Props = {
  children: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  className?: string
  name?: string
  value?: string
  'aria-pressed'?: boolean
}

/** Sends its form once: while the form is on its way it is busy, and says so. */
export function SubmitButton({ children, ...rest }: Props) {
  const { pending } = useFormStatus()
  return (
    <Button {...rest} type="submit" busy={pending}>
      {children}
    </Button>
  )
}
