import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { ComponentType } from 'react'
import { currentActor } from '@/app/_session/current-actor'
import { type AttemptResult, findAttemptResult } from '@/lib/usecases/find-attempt-result'
import { attemptHere } from '../attempt-here'
import { FullResult } from './_pieces/full-result'
import { Receipt } from './_pieces/receipt'
import { ScoreOnly } from './_pieces/score-only'
import type { ShownProps } from './_pieces/shown-props'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('feedback'))('title') }
}

const pages = {
  nothing: Receipt,
  score: ScoreOnly,
  correctness: FullResult,
  key: FullResult,
} satisfies { [S in AttemptResult['shows']]: ComponentType<ShownProps<S>> }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ again?: string | string[] }> }

/** Shows what the server gives, which is what the settings allow now. */
export default async function ResultPage({ params, searchParams }: Props) {
  const { id } = await params
  const found = await findAttemptResult({ actor: await currentActor(), attemptId: id })
  if (!found.ok) {
    const attempt = await attemptHere(id)
    if (attempt.ok && attempt.value.state === 'open') redirect(`/attempt/${id}`)
    notFound()
  }
  const Page = pages[found.value.shows] as ComponentType<{ result: AttemptResult; noMore: boolean }>
  return <Page result={found.value} noMore={(await searchParams).again === 'no'} />
}
