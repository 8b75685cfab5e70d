import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { setType } from '@/app/_article/set-type'
import { clozeGap } from '@/lib/model/cloze-gap'
import type { Filling } from '@/lib/model/response'
import { fieldName } from './form-value'
import { GapField } from './gap-field'
import type { InputProps } from './question-input'
import { QuestionShell } from './question-shell'

/** The missing words are typed, or chosen from a list, where they are missing. */
export function ClozeInput({ question, value, language, disabled, onGive }: InputProps<'cloze'>) {
  const t = useTranslations('attempt')
  const { number, points } = question
  const { stem, gaps } = question.content
  const [first, ...rest] = stem.split(clozeGap)
  const fillings = gaps.map(
    ({ options }, at): Filling => value?.fillings[at] ?? (options ? { optionId: null } : { text: '' }),
  )
  const fill = (at: number, filling: Filling) =>
    onGive(
      { kind: 'cloze', fillings: fillings.map((one, index) => (index === at ? filling : one)) },
      'text' in filling,
    )
  const several = gaps.length > 1
  return (
    <QuestionShell
      id={question.id}
      number={number}
      legend={
        <>
          {t(several ? 'clozeSeveral' : 'cloze')}
          {points === 1 ? null : (
            <span className="ml-2 text-sm font-normal text-ink-soft">{t('points', { points })}</span>
          )}
        </>
      }
    >
      <p lang={language} className="font-text text-lg leading-[3rem] wrap-break-word whitespace-pre-line">
        {setType(first ?? '', language)}
        {rest.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: gaps have no name but their place
          <Fragment key={at}>
            {several ? (
              <span aria-hidden="true" className="ml-1 font-sans text-sm text-ink-faint tabular-nums">
                {at + 1}
              </span>
            ) : null}
            <GapField
              label={
                several
                  ? t('clozeGap', { gap: at + 1, of: gaps.length, number })
                  : t('clozeInput', { number })
              }
              name={fieldName(question.id, `gap${at + 1}`)}
              none={t('chooseMatch')}
              options={gaps[at]?.options ?? null}
              filling={fillings[at] ?? { text: '' }}
              narrow={several}
              disabled={disabled}
              onFill={filling => fill(at, filling)}
            />
            {setType(part, language)}
          </Fragment>
        ))}
      </p>
    </QuestionShell>
  )
}
