import { PartList } from './part-list'
import type { WordsProps } from './response-words'

export function MultipleResponseWords({
  content,
  value,
  language,
  shownKey,
}: WordsProps<'multiple-response'>) {
  const parts = content.options
    .filter(({ id }) => value.optionIds.includes(id))
    .map(({ id, text }) => ({ id, words: text, right: shownKey?.optionIds.includes(id) ?? null }))
  return <PartList parts={parts} language={language} />
}

export function MatchingWords({ content, value, language, shownKey }: WordsProps<'matching'>) {
  const matchOf = (id: string | undefined) => content.matches.find(match => match.id === id)?.text
  const parts = content.prompts.map(({ id, text }) => {
    const given = matchOf(value.pairs.find(({ promptId }) => promptId === id)?.matchId)
    const right = shownKey && matchOf(shownKey.pairs.find(({ promptId }) => promptId === id)?.matchId)
    return { id, words: `${text} → ${given ?? '…'}`, right: right === null ? null : given === right }
  })
  return <PartList parts={parts} language={language} />
}

/** Gap by gap; which are right is told by the reason of the score. */
export function ClozeWords({ content, value, language, reason }: WordsProps<'cloze'>) {
  const outcomes = String(reason?.params?.gaps ?? '').split(' ')
  const parts = content.gaps.map(({ options }, at) => {
    const filling = value.fillings[at]
    const words =
      filling && 'text' in filling
        ? filling.text.trim()
        : options?.find(({ id }) => id === filling?.optionId)?.text
    const right = { accepted: true, rejected: false, blank: false }[outcomes[at] ?? ''] ?? null
    return { id: String(at), words: words || '…', right }
  })
  const [only] = parts
  return parts.length === 1 && only ? (
    <span lang={language} className="wrap-break-word">
      {only.words}
    </span>
  ) : (
    <PartList parts={parts} language={language} numbered />
  )
}

/** An item is told right when the one before it is the one that should be. */
export function OrderingWords({ content, value, language, shownKey }: WordsProps<'ordering'>) {
  const { itemIds } = value
  const parts = itemIds.map((id, index) => ({
    id,
    words: content.items.find(item => item.id === id)?.text,
    right: shownKey && shownKey.itemIds[shownKey.itemIds.indexOf(id) - 1] === itemIds[index - 1],
  }))
  return <PartList parts={parts} language={language} numbered />
}
