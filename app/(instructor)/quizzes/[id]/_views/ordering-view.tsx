import type { ContentOf } from '@/lib/model/question'

export function OrderingView({ content }: { content: ContentOf<'ordering'> }) {
  return (
    <ol className="flex list-inside list-decimal flex-col gap-1 marker:text-correct">
      {content.items.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  )
}
