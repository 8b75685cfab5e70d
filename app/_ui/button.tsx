import type { ComponentProps, MouseEvent } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class'

type Props = ComponentProps<'button'> & { variant?: ButtonVariant; size?: ButtonSize; busy?: boolean }

const refuse = (event: MouseEvent) => event.preventDefault()

/**
 * `type` is "button" unless asked: a button inside a form submits only on purpose. One that is `busy` or `disabled` does
 * nothing but keeps the focus, which the attribute of that name would take from whoever has just pressed it: without a
 * mouse they would begin again at the top of the page.
 */
export function Button({ variant, size, className, type = 'button', busy, disabled, ...rest }: Props) {
  const off = busy || disabled ? { 'aria-disabled': true, onClick: refuse } : undefined
  return (
    <button
      {...rest}
      {...off}
      aria-busy={busy || undefined}
      type={type}
      className={buttonClass(variant, size, className)}
    />
  )
}
