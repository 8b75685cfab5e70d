'use client'

import './panes.css'
import type { ReactNode } from 'react'
import type { Pane } from './use-panes'

type Props = {
  words: { show: string; article: string; questions: string }
  article: ReactNode
  questions: ReactNode
  /** Beside the name of the questions in the switch, e.g. "3/10". */
  count?: string
  pane: Pane
  onTurn: (pane: Pane) => void
}

/**
 * Article and questions side by side; below 1024 px one of them at a time, under one switch for the thumb. The
 * switch is two radios and CSS, so it turns before any script has loaded.
 */
export function Panes({ words, article, questions, count, pane, onTurn }: Props) {
  return (
    <div className="panes">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, which the keyboard must reach */}
      <section className="pane-article" aria-label={words.article} tabIndex={0}>
        {article}
      </section>
      <section className="pane-questions" aria-label={words.questions}>
        {questions}
      </section>
      <fieldset className="pane-switch no-print">
        <legend className="sr-only">{words.show}</legend>
        {(['article', 'questions'] as const).map(side => (
          <label key={side}>
            <input
              type="radio"
              name="pane"
              value={side}
              checked={pane === side}
              onChange={() => onTurn(side)}
              className="sr-only"
            />
            {words[side]}
            {side === 'questions' && count ? (
              <span data-own="answered" className="ml-2 font-normal tabular-nums opacity-80">
                {count}
              </span>
            ) : null}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
