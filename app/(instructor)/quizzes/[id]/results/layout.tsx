import type { ReactNode } from 'react'
import { ResultLinks } from './_pieces/result-links'

type Props = { params: Promise<{ id: string }>; children: ReactNode }

export default async function ResultsLayout({ params, children }: Props) {
  return (
    <div className="flex flex-col gap-8">
      <ResultLinks quizId={(await params).id} />
      {children}
    </div>
  )
}
