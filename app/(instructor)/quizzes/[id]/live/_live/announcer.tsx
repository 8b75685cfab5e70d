'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from '@/app/_ui/visually-hidden'
import type { LiveQuiz } from '@/lib/model/live'
import { type Happened, newsOf, together } from './news-of'

/** Not more often than this, so that a class that begins together is one sentence. */
const restMs = 10_000
const nothing: Happened = { begun: [], submitted: [] }

/** Tells screen readers who has begun and who has submitted, gathered and at rest. */
export function Announcer({ quiz }: { quiz: LiveQuiz }) {
  const t = useTranslations('live.news')
  const [words, setWords] = useState('')
  const before = useRef(quiz)
  const latest = useRef(quiz)
  const waiting = useRef(nothing)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what has changed is news
  useEffect(() => {
    waiting.current = together(waiting.current, newsOf(before.current, quiz))
    before.current = quiz
    latest.current = quiz
    const { begun, submitted } = waiting.current
    if (begun.length + submitted.length === 0 || timer.current) return
    timer.current = setTimeout(() => {
      timer.current = undefined
      setWords(say(waiting.current))
      waiting.current = nothing
    }, restMs)
  }, [quiz])
  useEffect(() => () => clearTimeout(timer.current), [])

  const say = ({ begun, submitted }: Happened) => {
    const { attempts } = latest.current
    const [first] = begun
    const [done] = submitted
    const finished = attempts.filter(({ submittedAt }) => submittedAt !== null).length
    return [
      ...(first
        ? [begun.length > 1 ? t('begunMany', { count: begun.length }) : t('begun', { name: first })]
        : []),
      ...(done
        ? [
            submitted.length > 1
              ? t('submittedMany', { count: submitted.length })
              : t('submitted', { name: done }),
          ]
        : []),
      t('now', { working: attempts.length - finished, submitted: finished }),
    ].join(' ')
  }
  return (
    <VisuallyHidden>
      <span role="status">{words}</span>
    </VisuallyHidden>
  )
}
