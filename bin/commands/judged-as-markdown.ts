import type { JudgedGroup, JudgedReport } from '@/lib/usecases/evaluate-judged'
import { tableLines } from './markdown-table'
import { say } from './say'
import { rateLine } from './say-rate'

/** The rates of a judged sheet, in the language of the terminal. */
export function judgedAsMarkdown({ report, unjudged }: { report: JudgedReport; unjudged: number }): string {
  const { acceptable, fatal, languages, rules, classes, kinds, failing, faulty } = report
  return [
    `# ${say('evaluate.judged.title')}`,
    '',
    say('evaluate.judged.intro', { judged: acceptable.of, unjudged }),
    '',
    ...tableLines(
      ['', say('evaluate.judged.rate')],
      [
        [say('evaluate.judged.acceptable'), rateLine(acceptable)],
        [say('evaluate.judged.fatal'), rateLine(fatal)],
      ],
    ),
    ...grouped('language', languages),
    ...grouped('kind', kinds),
    ...grouped('class', classes),
    ...grouped('rule', rules),
    '',
    `## ${say('evaluate.judged.failing')}`,
    '',
    ...tableLines(
      [say('evaluate.judged.criterion'), say('evaluate.judged.rate')],
      failing.map(({ criterion, rate }) => [say(`evaluate.criteria.${criterion}`), rateLine(rate)]),
    ),
    '',
    `## ${say('evaluate.judged.faulty')}`,
    '',
    ...faulty.map(({ judgement: { article, number, rule, stem, note }, failed, fatal: bad }) => {
      const names = failed.map(criterion => say(`evaluate.criteria.${criterion}`)).join(', ')
      const mark = bad ? `**${say('evaluate.judged.fatal')}** · ` : ''
      return `- ${mark}${article} ${number} · ${rule} · ${stem} — ${names}${note === '' ? '' : ` — ${note}`}`
    }),
  ].join('\n')
}

function grouped(key: 'language' | 'kind' | 'class' | 'rule', groups: readonly JudgedGroup[]): string[] {
  return [
    '',
    ...tableLines(
      [say(`evaluate.${key}`), say('evaluate.judged.acceptable'), say('evaluate.judged.fatal')],
      groups.map(({ name, acceptable, fatal }) => [name, rateLine(acceptable), rateLine(fatal)]),
    ),
  ]
}
