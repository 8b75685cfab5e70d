import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonClass } from './button-class'

type Props = ComponentProps<'button'> & { variant?: ButtonVariant; size?: ButtonSize }

/** `type` is "button" unless asked: a button inside a form submits only on purpose. */
export function Button({ variant, size, className, type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={buttonClass(variant, size, className)} />
}
