'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Span } from '@/lib/model/span'
import { showElement } from '../_panes/show-element'
import { paint, rangesOf } from './paint'

export type ReadingAloud = {
  /** `none`: no voice of this device speaks the language without sending the text elsewhere. */
  state: 'none' | 'silent' | 'speaking' | 'paused'
  play: () => void
  pause: () => void
  stop: () => void
}

type Parts = {
  text: string
  sentences: readonly Span[]
  language: ArticleLanguage
  root: RefObject<HTMLElement | null>
  /** 1 is the voice's own pace. */
  pace: number
}

/** Reads the article sentence by sentence in its own language, with the words painted as they are spoken. */
export function useReadAloud({ text, sentences, language, root, pace }: Parts): ReadingAloud {
  const voice = useVoice(language)
  const [state, setState] = useState<'silent' | 'speaking' | 'paused'>('silent')
  const turn = useRef(0)
  const at = useRef(0)

  useEffect(() => () => silence(), [])

  const say = (index: number, mine: number) => {
    const sentence = sentences[index]
    at.current = index
    if (!sentence || !voice) return stop()
    const utterance = new SpeechSynthesisUtterance(text.slice(sentence.start, sentence.end))
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = pace
    utterance.onstart = () => {
      const ranges = root.current ? rangesOf(root.current, sentence) : []
      paint('spoken-sentence', ranges)
      keepInSight(ranges[0])
    }
    utterance.onboundary = ({ charIndex, charLength, name }) => {
      if (name !== 'word' || !root.current) return
      const start = sentence.start + charIndex
      const length = charLength || /^[\p{L}\p{N}’'-]*/u.exec(text.slice(start))?.[0].length || 1
      paint('spoken-word', rangesOf(root.current, { start, end: start + length }))
    }
    utterance.onend = () => mine === turn.current && say(index + 1, mine)
    utterance.onerror = () => mine === turn.current && stop()
    speechSynthesis.speak(utterance)
  }
  const play = () => {
    turn.current++
    speechSynthesis.cancel()
    setState('speaking')
    const chosen = startOfSelection(root.current)
    const from = chosen === null ? at.current : sentences.findIndex(({ end }) => end > chosen)
    say(from < 0 ? 0 : from, turn.current)
  }
  // Not the browser's own pause: several never come back from it. The sentence is begun again.
  const pause = () => {
    turn.current++
    speechSynthesis.cancel()
    setState('paused')
  }
  const stop = () => {
    turn.current++
    at.current = 0
    silence()
    setState('silent')
  }
  return { state: voice ? state : 'none', play, pause, stop }
}

function silence(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel()
  paint('spoken-sentence', [])
  paint('spoken-word', [])
}

/** A voice of the device itself: others send the text to their makers. */
function useVoice(language: ArticleLanguage): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return
    const look = () => {
      const own = speechSynthesis
        .getVoices()
        .filter(each => each.localService && each.lang.toLowerCase().split(/[-_]/u)[0] === language)
      setVoice(own.find(each => each.default) ?? own[0] ?? null)
    }
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => speechSynthesis.removeEventListener('voiceschanged', look)
  }, [language])
  return voice
}

function startOfSelection(root: Element | null): number | null {
  const selection = document.getSelection()
  if (!root || !selection || selection.isCollapsed) return null
  const { startContainer, startOffset } = selection.getRangeAt(0)
  const piece = startContainer.parentElement?.closest('[data-start]')
  return piece && root.contains(piece) ? Number(piece.getAttribute('data-start')) + startOffset : null
}

function keepInSight(range: Range | undefined): void {
  const box = range?.getBoundingClientRect()
  if (box && (box.top < 80 || box.bottom > window.innerHeight - 160))
    showElement(range?.startContainer.parentElement ?? null)
}
