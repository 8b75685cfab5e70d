import { Fragment } from 'react'

/** A type with its named shapes as links to where they are said. */
export function Typed({ text, shapes }: { text: string; shapes: readonly string[] }) {
  const pieces = text.split(/\b([A-Z]\w+)\b/)
  return (
    <pre className="rounded-lg bg-sunken p-4 text-sm leading-6 whitespace-pre-wrap wrap-anywhere">
      <code>
        {pieces.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
          <Fragment key={at}>
            {at % 2 === 1 && shapes.includes(piece) ? <ShapeLink name={piece} /> : piece}
          </Fragment>
        ))}
      </code>
    </pre>
  )
}

export function ShapeLink({ name }: { name: string }) {
  return (
    <a href={`#${name}`} className="text-accent underline underline-offset-4">
      {name}
    </a>
  )
}
