import type { ReactNode } from 'react'

const tones = {
  plain: { box: 'bg-sunken', sign: '●', ink: 'text-ink-soft' },
  right: { box: 'bg-correct-soft', sign: '✓', ink: 'text-correct' },
  wrong: { box: 'bg-wrong-soft', sign: '▲', ink: 'text-wrong' },
} as const

type Props = { tone?: keyof typeof tones; title?: ReactNode; children?: ReactNode; live?: boolean }

/** What happened, and what comes next. `live` for one that appears after the page did. */
export function Notice({ tone = 'plain', title, children, live = false }: Props) {
  const { box, sign, ink } = tones[tone]
  return (
    <div role={live ? 'alert' : undefined} className={`flex gap-3 rounded-lg px-4 py-3 ${box}`}>
      <span aria-hidden="true" className={`leading-6 ${ink}`}>
        {sign}
      </span>
      <div className="flex min-w-0 flex-col gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="flex flex-col gap-2">{children}</div> : null}
      </div>
    </div>
  )
}
