import { useRef, useState } from 'react'
import type { Proposal, Proposed } from '@/lib/model/proposal'
import type { Question } from '@/lib/model/question'
import { type Span, textOf } from '@/lib/model/span'
import { useVerb } from '../../../_page/use-verb'
import { askAboutSpan, askAboutWords, take } from './actions'

/** Looking for questions about words: what is looked for, what came of it, and what of it is lit in the article. */
export function useAsking(quizId: string, text: string, onTaken: (question: Question) => void) {
  const looking = useVerb()
  const taking = useVerb()
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Proposed | null>(null)
  const [missing, setMissing] = useState(false)
  const [inFocus, setInFocus] = useState<Proposal | null>(null)
  /** Who selects other words while an answer is on its way wants those: the answer before comes too late. */
  const latest = useRef(0)
  /** How often something was looked for. */
  const [turn, setTurn] = useState(0)
  /** How many were added since the panel was there. */
  const [taken, setTaken] = useState(0)
  /** Whether the panel is what the reader is at; else the question in hand lights its own evidence. */
  const [attended, setAttended] = useState(true)

  const begin = (about: string) => {
    setOpen(true)
    setWords(about)
    setFound(null)
    setInFocus(null)
    setMissing(false)
    looking.setProblem(null)
    taking.setProblem(null)
    setAttended(true)
    latest.current++
    setTurn(latest.current)
    return latest.current
  }
  const askSpan = (span: Span) => {
    const mine = begin(textOf(text, span))
    looking.run(
      () => askAboutSpan({ quizId, span }),
      proposed => mine === latest.current && setFound(proposed),
    )
  }
  const askWords = (about: string) => {
    const mine = begin(about)
    looking.run(
      () => askAboutWords(quizId, about),
      proposed => {
        if (mine !== latest.current) return
        setFound(proposed)
        setMissing(proposed === null)
      },
    )
  }
  const add = ({ id, body }: Proposal) => {
    if (!found) return
    taking.run(
      () => take(quizId, found.span, id),
      ({ question }) => {
        // The quiz asks this now: another form of the same question is no longer offered.
        const left = found.proposals.filter(one => one.body.content.stem !== body.content.stem)
        setFound({ ...found, proposals: left })
        setInFocus(null)
        setTaken(count => count + 1)
        onTaken(question)
      },
    )
  }
  const lit = !open || !attended ? null : inFocus ? inFocus.body.evidence : found ? [found.span] : null
  return {
    open,
    words,
    turn,
    found,
    missing,
    lit,
    looking: looking.busy,
    problem: looking.problem ?? taking.problem,
    adding: taking.busy,
    taken,
    setInFocus,
    askSpan,
    askWords,
    add,
    show: () => setOpen(true),
    attend: () => setAttended(true),
    leave: () => setAttended(false),
    close: () => setOpen(false),
  }
}

export type Asking = ReturnType<typeof useAsking>
