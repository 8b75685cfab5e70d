import { getTranslations } from 'next-intl/server'
import { currentActor } from '@/app/_session/current-actor'
import { TextLink } from '@/app/_ui/text-link'
import type { ArticleLanguage } from '@/lib/model/article-language'
import { listResponses } from '@/lib/usecases/list-responses'
import { found } from '../../../../_page/found'
import { OutcomeSign } from '../_table/outcome-sign'

type Props = { quizId: string; questionId: string; language: ArticleLanguage }

const shown = 12

/** Equal responses together, the commonest first; the grading desk has them all, and takes decisions. */
export async function ResponsesTable({ quizId, questionId, language }: Props) {
  const { quiz, left } = found(await listResponses({ actor: await currentActor(), quizId, questionId }))
  const t = await getTranslations('statistics.question')
  const tResults = await getTranslations('results')
  const tStatistics = await getTranslations('statistics')
  const tTruth = await getTranslations('common.truth')
  const groups = quiz.questions.flatMap(question => question.groups).sort((a, b) => b.count - a.count)
  const more = Math.max(0, groups.length - shown) + left
  const words = ({ value, text }: (typeof groups)[number]) => {
    const truth = value && 'value' in value ? value.value : null
    return (
      <>
        {truth === null ? null : tTruth(truth ? 'true' : 'false')}
        {truth !== null && text !== null ? ' — ' : null}
        {text === null ? null : <span lang={language}>{tStatistics('quoted', { words: text })}</span>}
        {truth === null && text === null ? tResults('outcome.blank') : null}
      </>
    )
  }
  return (
    <div className="flex flex-col gap-2">
      <table className="w-full border-collapse text-left tabular-nums">
        <caption className="sr-only">{t('responsesCaption')}</caption>
        <thead className="text-sm text-ink-soft">
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-2.5 pr-5 font-medium">
              {t('response')}
            </th>
            <th scope="col" className="py-2.5 pr-5 text-right font-medium">
              {t('count')}
            </th>
            <th scope="col" className="py-2.5 font-medium">
              {t('outcome')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, shown).map(group => (
            <tr key={group.key} className="border-b border-line">
              <th scope="row" className="py-2.5 pr-5 align-top font-normal [overflow-wrap:anywhere]">
                {words(group)}
              </th>
              <td className="py-2.5 pr-5 text-right align-top">{group.count}</td>
              <td className="py-2.5 align-top whitespace-nowrap">
                <OutcomeSign outcome={group.outcome} /> {tResults(`outcome.${group.outcome}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? (
        <p>
          <TextLink href={`/quizzes/${quizId}/review?question=${questionId}`}>
            {t('more', { count: more })}
          </TextLink>
        </p>
      ) : null}
    </div>
  )
}
