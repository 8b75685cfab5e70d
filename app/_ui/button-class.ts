export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'regular' | 'small' | 'icon'

const base =
  'inline-flex items-center justify-center gap-2 rounded-lg font-medium text-center transition-colors duration-150 select-none disabled:opacity-60 aria-disabled:opacity-60'

const variants = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'bg-raised text-ink ring-1 ring-inset ring-line-strong hover:bg-accent-soft',
  quiet: 'text-accent hover:bg-accent-soft',
  danger: 'bg-raised text-wrong ring-1 ring-inset ring-wrong hover:bg-wrong-soft',
} satisfies Record<ButtonVariant, string>

const sizes = {
  regular: 'min-h-11 px-5 py-2',
  small: 'min-h-9 px-3 py-1 text-sm',
  icon: 'size-9 text-sm shrink-0',
} satisfies Record<ButtonSize, string>

export function buttonClass(variant: ButtonVariant = 'primary', size: ButtonSize = 'regular', more = '') {
  return `${base} ${variants[variant]} ${sizes[size]} ${more}`
}
