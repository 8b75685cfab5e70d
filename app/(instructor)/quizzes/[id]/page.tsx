import type { Metadata } from 'next'
import { splitReasons } from '@/lib/model/few-reason'
import { Bench } from './_bench/bench'
import { loadQuiz } from './_quiz/load-quiz'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ asked?: string; made?: string; few?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadQuiz((await params).id)).quiz.title }
}

export default async function BenchPage({ params, searchParams }: Props) {
  const { quiz, article, questions, quizFindings } = await loadQuiz((await params).id)
  const { asked, made, few } = await searchParams
  const generated =
    asked && made ? { asked: Number(asked) || 0, made: Number(made) || 0, few: splitReasons(few) } : null
  return (
    <Bench
      quizId={quiz.id}
      article={{
        title: article.title,
        language: article.language,
        byline: article.byline,
        date: article.date,
        paragraphs: article.paragraphs,
        text: article.text,
      }}
      questions={questions}
      quizFindings={quizFindings}
      generated={generated}
    />
  )
}
