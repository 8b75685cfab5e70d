import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { DescribedCall } from '@/app/api/v1/_description/described-calls'
import { ShapeLink } from './typed'

/** One call: what it is for, what it takes, what it answers. */
export async function Operation({ call }: { call: DescribedCall }) {
  const t = await getTranslations('api')
  const { id, method, path, title, text, scope, parameters, body, reply } = call
  return (
    <section id={id} className="flex scroll-mt-6 flex-col gap-3 border-t border-line py-6">
      <h3 className="text-lg font-semibold">{title}</h3>
      <p>
        <code className="text-sm wrap-anywhere">
          <strong>{method}</strong> /api/v1{path}
        </code>
      </p>
      {text ? <p className="max-w-measure">{text}</p> : null}
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[8rem_1fr]">
        <Row label={t('scope')}>{scope ? <code>{scope}</code> : t('anyToken')}</Row>
        {parameters.length > 0 ? (
          <Row label={t('parameters')}>
            <ul className="flex flex-col gap-1">
              {parameters.map(({ name, type, optional }) => (
                <li key={name}>
                  <code>
                    {name}: {type}
                  </code>
                  {optional ? <span className="text-ink-soft"> — {t('optional')}</span> : null}
                </li>
              ))}
            </ul>
          </Row>
        ) : null}
        {body ? (
          <Row label={t('brings')}>{body === 'file' ? t('file') : <ShapeLink name={body} />}</Row>
        ) : null}
        <Row label={t('answers')}>
          {reply === null ? t('nothing') : reply === 'file' ? t('file') : <ShapeLink name={reply} />}
        </Row>
      </dl>
    </section>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{label}</dt>
      <dd className="min-w-0 wrap-break-word">{children}</dd>
    </>
  )
}
