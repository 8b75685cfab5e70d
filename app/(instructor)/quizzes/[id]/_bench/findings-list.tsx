import { useTranslations } from 'next-intl'
import type { Finding } from '@/lib/model/question'

const signs = { error: '▲', warn: '△', report: '·' } satisfies Record<Finding['level'], string>

/** What the rules say of a question, in words; an error blocks publishing, and says so. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('bench')
  const tFindings = useTranslations('findings')
  const words = ({ rule, params }: Finding) => {
    const key = rule as 'clang'
    return tFindings.has(key) ? tFindings(key, params as never) : t('unknownFinding', { rule })
  }
  if (findings.length === 0) return null
  return (
    <ul className="flex flex-col gap-1.5 text-sm">
      {findings.map(finding => {
        const said = words(finding)
        return (
          <li
            key={`${finding.rule} ${said}`}
            className={`flex gap-2.5 ${finding.level === 'error' ? 'text-wrong' : 'text-ink-soft'}`}
          >
            <span aria-hidden="true" className="w-4 shrink-0 text-center">
              {signs[finding.level]}
            </span>
            <span>
              {finding.level === 'error' ? <strong>{t('blocks')} </strong> : null}
              {said}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
