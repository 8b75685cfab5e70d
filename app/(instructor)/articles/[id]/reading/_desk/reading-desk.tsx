'use client'

import { type ReactNode, useCallback, useMemo, useRef, useState, useTransition } from 'react'
import type { ArticleLanguage } from '@/lib/model/article-language'
import type { Reading } from '@/lib/model/reading'
import { choiceOf } from '../_layers/choice'
import { isEmpty } from '../_layers/is-empty'
import { firstLayers, type Layer } from '../_layers/layers'
import { marksOf } from '../_layers/marks-of'
import { Lead } from '../lead'
import { bringIntoView, markElement } from './bring-into-view'
import { ClassKey } from './class-key'
import { LayerBar } from './layer-bar'
import { Panel } from './panel'
import { ReadingArticle } from './reading-article'
import './reading.css'

type Props = {
  articleId: string
  paragraphs: readonly string[]
  language: ArticleLanguage
  reading: Reading
  heading: ReactNode
}

/** The article with its marks, and beside it (below, on a phone) what is known of the one that was chosen. */
export function ReadingDesk({ articleId, paragraphs, language, reading, heading }: Props) {
  const [shown, setShown] = useState<readonly Layer[]>(firstLayers)
  const [chosen, setChosen] = useState<string | null>(null)
  const [, show] = useTransition()
  const panel = useRef<HTMLElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  /** The mark in the article from which the panel was opened: the focus goes back to it. */
  const from = useRef<string | null>(null)
  const marks = useMemo(() => marksOf(reading, shown), [reading, shown])
  const text = useMemo(() => paragraphs.join('\n\n'), [paragraphs])

  const choose = useCallback((key: string, by: 'pointer' | 'keyboard') => {
    from.current = key
    setChosen(key)
    setTimeout(() => (by === 'keyboard' ? focusHeading(panel.current) : bringIntoView(desk.current, key)))
  }, [])
  const showLayers = useCallback(
    (layers: readonly Layer[]) =>
      show(() => {
        setShown(layers)
        setChosen(key => (key && layers.some(layer => layer === layerOf(reading, key)) ? key : null))
      }),
    [reading],
  )
  const chooseInPanel = (key: string) => {
    const layer = layerOf(reading, key)
    from.current = key
    setChosen(key)
    if (layer && !shown.includes(layer)) setShown([...shown, layer])
    setTimeout(() => {
      // The line that was pressed may have gone with its list: the focus is never left on nothing.
      if (!panel.current?.contains(document.activeElement)) focusHeading(panel.current)
      // After the article has been drawn anew, when a layer came with it.
      bringIntoView(desk.current, key)
    })
  }
  const showInPanel = (layer: Layer) => {
    setShown([...shown, layer])
    // The button that was pressed goes.
    setTimeout(() => focusHeading(panel.current))
  }
  const letGo = () => {
    setChosen(null)
    const key = from.current
    setTimeout(() => (key ? markElement(desk.current, key)?.focus() : undefined))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape lets go from anywhere in it; the close button does the same
    <div
      ref={desk}
      className="flex flex-col gap-8"
      onKeyDown={event => {
        if (event.key !== 'Escape' || !chosen) return
        event.preventDefault()
        letGo()
      }}
    >
      {isEmpty(reading) ? null : <Lead />}
      <LayerBar reading={reading} shown={shown} onChange={showLayers} />
      <div className="-mt-2 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <ClassKey marks={marks} />
          {heading}
          <ReadingArticle
            paragraphs={paragraphs}
            language={language}
            reading={reading}
            marks={marks}
            chosen={chosen}
            onChoose={choose}
          />
        </div>
        <Panel
          panelRef={panel}
          articleId={articleId}
          text={text}
          language={language}
          reading={reading}
          shown={shown}
          chosen={chosen}
          onChoose={chooseInPanel}
          onShow={showInPanel}
          onClose={letGo}
        />
      </div>
    </div>
  )
}

function focusHeading(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true })
  panel?.scrollTo({ top: 0 })
}

function layerOf(reading: Reading, key: string): Layer | null {
  const choice = choiceOf(key)
  if (!choice) return null
  if (choice.kind === 'mention')
    return reading.referents[choice.index]?.mentions[choice.mention]?.form === 'name' ? 'names' : 'links'
  return (
    {
      refused: 'links',
      figure: 'figures',
      quotation: 'quotations',
      claim: 'quotations',
      sentence: 'sentences',
    } as const
  )[choice.kind]
}
