import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { type Chapter, type IntakeProgress, largestFile, type Source } from '@/lib/model/source'
import { askForSource, type Wanted } from './ask-for-source'

/** What went wrong, and with which of the two ways: the address, or the file. */
export type BringProblem = { words: string; at: 'file' | 'address' }
/** A book of which one chapter is to be chosen. */
export type Book = { wanted: Wanted; chapters: Chapter[] }

/** Brings an article from a file or an address; `progress` is null while nothing is under way. */
export function useBringing(onSource: (source: Source) => void) {
  const t = useTranslations('articles.new')
  const tUi = useTranslations('ui')
  const [progress, setProgress] = useState<IntakeProgress | null>(null)
  const [problem, setProblem] = useState<BringProblem | null>(null)
  const [book, setBook] = useState<Book | null>(null)
  const under = useRef<AbortController | null>(null)

  const forget = () => {
    setProblem(null)
    setBook(null)
  }
  const bring = async (wanted: Wanted) => {
    under.current?.abort()
    forget()
    const at = 'file' in wanted ? 'file' : 'address'
    if ('file' in wanted && wanted.file.size > largestFile)
      return setProblem({ words: t('fileTooLarge', { megabytes: largestFile / 1024 / 1024 }), at })
    const mine = new AbortController()
    under.current = mine
    setProgress({ stage: at === 'file' ? 'sending' : 'fetching', done: 0, of: 0 })
    try {
      const brought = await askForSource(wanted, setProgress, mine.signal)
      if (under.current !== mine) return
      if (brought === 'broken') setProblem({ words: t('broken'), at })
      else if ('refused' in brought)
        setProblem({ words: brought.refused, at: brought.field === 'address' ? 'address' : 'file' })
      else if ('chapters' in brought) setBook({ wanted, chapters: brought.chapters })
      else onSource(brought.source)
    } catch {
      if (under.current !== mine) return
      if (!mine.signal.aborted) setProblem({ words: tUi('unreachable'), at })
    }
    under.current = null
    setProgress(null)
  }
  const stop = () => under.current?.abort()
  return { bring, stop, forget, progress, problem, book }
}
