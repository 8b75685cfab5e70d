'use client'

import { Highlighter, Search, Type, Volume2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ComponentType, type ReactNode, Suspense } from 'react'

import { Skeleton } from '@/app/_ui/skeleton'

export const toolNames = ['comfort', 'find', 'listen', 'marks'] as const
export type ToolName = (typeof toolNames)[number]

const signs = { comfort: Type, find: Search, listen: Volume2, marks: Highlighter } satisfies Record<
  ToolName,
  ComponentType<{ className?: string }>
>

type Props = {
  /** What each tool shows when it is in hand; a tool without a panel is not offered. */
  panels: Partial<Record<ToolName, () => ReactNode>>
  inHand: ToolName | null
  onTake: (tool: ToolName | null) => void
  /** How many highlights there are. */
  marks?: number
}

/** One row of tools over the article, one of them in hand at a time. They need script, and are not there without. */
export function ArticleTools({ panels, inHand, onTake, marks = 0 }: Props) {
  const t = useTranslations('article-tools')
  const panel = inHand && panels[inHand]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up to it from the tool in hand
    <div
      className="with-script no-print sticky top-0 z-20 -mx-2 bg-paper px-2"
      onKeyDown={event => {
        if (event.key !== 'Escape' || !inHand) return
        onTake(null)
        document.getElementById(`tool-${inHand}`)?.focus()
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend that is seen */}
      <div role="group" aria-label={t('tools')} className="flex flex-wrap gap-1 border-b border-line py-1.5">
        {toolNames
          .filter(tool => panels[tool])
          .map(tool => {
            const Sign = signs[tool]
            return (
              <button
                key={tool}
                id={`tool-${tool}`}
                type="button"
                aria-expanded={inHand === tool}
                aria-controls="tool-panel"
                onClick={() => onTake(inHand === tool ? null : tool)}
                className="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-lg px-2.5 text-sm font-medium text-accent hover:bg-accent-soft aria-expanded:bg-accent aria-expanded:text-on-accent"
              >
                <Sign aria-hidden="true" className="size-5 shrink-0" />
                <span className="max-sm:sr-only">{t(`names.${tool}`)}</span>
                {tool === 'marks' && marks > 0 ? (
                  <span className="rounded-full bg-accent-soft px-1.5 text-xs leading-5 font-semibold text-accent tabular-nums">
                    <span className="sr-only">{t('markCount', { count: marks })}</span>
                    <span aria-hidden="true">{marks}</span>
                  </span>
                ) : null}
              </button>
            )
          })}
      </div>
      <div id="tool-panel">
        {panel ? (
          <section
            aria-label={inHand ? t(`names.${inHand}`) : undefined}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself when it is long
            tabIndex={0}
            className="max-h-[min(26rem,50dvh)] max-w-measure overflow-y-auto border-b border-line py-4"
          >
            <Suspense fallback={<Skeleton className="h-24 w-full" />}>{panel()}</Suspense>
          </section>
        ) : null}
      </div>
    </div>
  )
}
