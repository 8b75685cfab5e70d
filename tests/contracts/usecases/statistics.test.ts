import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/lib/model/id'
import { type CountingRule, defaultSettings } from '@/lib/model/quiz'
import type { Database } from '@/lib/storage/database'
import { changeSettings } from '@/lib/usecases/change-settings'
import { exportItemsCsv } from '@/lib/usecases/export-items-csv'
import { exportLearnerJson } from '@/lib/usecases/export-learner-json'
import { exportResponsesCsv } from '@/lib/usecases/export-responses-csv'
import { exportResultsCsv } from '@/lib/usecases/export-results-csv'
import { exportResultsXlsx } from '@/lib/usecases/export-results-xlsx'
import { findLearnerReport } from '@/lib/usecases/find-learner-report'
import { findQuiz } from '@/lib/usecases/find-quiz'
import { findResults } from '@/lib/usecases/find-results'
import { findStatistics } from '@/lib/usecases/find-statistics'
import { joinQuiz } from '@/lib/usecases/join-quiz'
import { previewRegrade } from '@/lib/usecases/preview-regrade'
import { publishQuiz } from '@/lib/usecases/publish-quiz'
import { regradeQuestion } from '@/lib/usecases/regrade-question'
import { saveResponse } from '@/lib/usecases/save-response'
import { submitAttempt } from '@/lib/usecases/submit-attempt'
import { address } from '../../support/a-quiz'
import { aRegradableQuiz, type Given, takes } from '../../support/a-taken-quiz'
import { bothDatabases } from '../../support/both-databases'
import { countQueries } from '../../support/count-queries'
import { anInstructor, got } from '../../support/people'
import { readWorkbook } from '../../support/read-workbook'
import { slowStatistics } from '../../support/slow-statistics'

const proof = 'soit deux fois plus que prévu'
/** Twelve learners: the stronger in the first and third question take the wrong day in the second. */
const aClass: Given[] = Array.from({ length: 12 }, (_, n) => ({
  name: n > 6 ? 'Odile Garnier' : n > 2 ? 'Odette Ferrand' : undefined,
  choice: n > 5 ? 1 : 0,
  proof: n > 8 ? proof : undefined,
}))

describe.each(await bothDatabases())('statistics of a quiz, on the $place database', ({ open }) => {
  let db: Database
  beforeAll(async () => {
    process.env.PASSAGE_SECRET = 'the secret of these tests, long enough'
    db = await open()
  })
  afterAll(() => db.close())

  async function taken(given: readonly Given[]) {
    const { actor } = await anInstructor()
    const quiz = await aRegradableQuiz(actor)
    const learners: Awaited<ReturnType<typeof takes>>[] = []
    for (const [at, one] of given.entries())
      learners.push(await takes(quiz.joinCode, `Learner ${at + 1}`, one))
    const statistics = async (more: Partial<Parameters<typeof findStatistics>[0]> = {}) =>
      got(await findStatistics({ actor, quizId: quiz.quizId, edition: null, population: 'first', ...more }))
    return { actor, quiz, learners, statistics }
  }
  /** The ids of the days to choose from, the right one first. */
  async function days({ actor, quiz }: Pick<Awaited<ReturnType<typeof taken>>, 'actor' | 'quiz'>) {
    const { questions } = got(await findQuiz({ actor, quizId: quiz.quizId }))
    const { content } = there(questions.find(({ id }) => id === quiz.working['multiple-choice']))
    return content.kind === 'multiple-choice' ? content.options.map(({ id }) => id) : []
  }
  const there = <T>(value: T | null | undefined): T => {
    if (value == null) throw new Error('nothing there')
    return value
  }

  it('are those of their definitions over the scores that are stored', async () => {
    const { actor, quiz, statistics } = await taken(aClass)
    const view = there(await statistics())
    const { rows, columns } = got(await findResults({ actor, quizId: quiz.quizId }))
    const marks = rows.map(row => row.cells.map(cell => (cell ? cell.points.n / cell.points.d : 0)))
    const slow = slowStatistics(
      marks,
      columns.map(({ maximum }) => maximum),
    )
    for (const [name, value] of Object.entries(slow.quiz))
      expect([name, view.statistics[name as keyof typeof slow.quiz]]).toEqual([
        name,
        expect.closeTo(value ?? 0, 6),
      ])
    for (const [at, item] of slow.items.entries())
      for (const [name, value] of Object.entries(item)) {
        const own = view.items[at]?.statistics[name as keyof typeof item]
        if (value === null) expect(own, name).toBeNull()
        else expect(own, name).toBeCloseTo(value, 6)
      }
    expect(view.tenths.reduce((sum, { count }) => sum + count, 0)).toBe(12)
    expect(view.indices).toBe(true)
  })

  it('say that the strongest chose another option, and what several typed', async () => {
    const { statistics } = await taken(aClass)
    const { items, classes, paragraphs } = there(await statistics())
    const [typed, choice, judged] = items
    expect(choice?.choices.map(({ text, correct, count }) => [text, correct, count])).toEqual([
      ['Le 12 juin', true, 6],
      ['Le 3 mai', false, 6],
    ])
    expect(choice?.flags[0]).toMatchObject({ rule: 'strongest-chose-other' })
    expect(choice).toMatchObject({ grave: true, replace: true })
    expect(typed?.common).toEqual([{ words: 'Odette Ferrand', learners: 4 }])
    expect(typed?.statistics.blanks).toBe(3)
    expect(typed?.flags).toContainEqual({ rule: 'common-response', words: 'Odette Ferrand', count: 4 })
    expect(judged?.choices.map(({ truth, count }) => [truth, count])).toEqual([
      [true, 0],
      [false, 3],
    ])
    expect(classes.map(one => one.class)).toEqual(['who', 'date', 'statement'])
    // The first paragraph has the day and the costs, the second the mayor; nothing is asked of the third.
    expect(paragraphs.map(group => group?.questions.map(({ number }) => number) ?? null)).toEqual([
      [2, 3],
      [1],
      null,
    ])
  })

  it('count one attempt of each learner, the first, the last or the best, or all', async () => {
    const { actor, quiz, statistics } = await taken([])
    const view = got(await findQuiz({ actor, quizId: quiz.quizId }))
    got(
      await changeSettings({
        ...{ actor, quizId: quiz.quizId, title: view.quiz.title, revision: view.quiz.revision },
        settings: { ...defaultSettings, attempts: null },
      }),
    )
    const { joinCode } = got(await publishQuiz({ actor, quizId: quiz.quizId }))
    const ada = await takes(joinCode, 'Ada', { choice: 1 })
    for (const optionId of await days({ actor, quiz })) {
      const again = got(await joinQuiz({ actor: ada.actor, code: joinCode, name: 'Ada', address }))
      const questionId = there(ada.questionIds['multiple-choice'])
      got(
        await saveResponse({
          ...{ actor: ada.actor, attemptId: again.attemptId, questionId, revision: 0 },
          value: { kind: 'multiple-choice', optionId },
        }),
      )
      got(await submitAttempt({ actor: ada.actor, attemptId: again.attemptId }))
    }
    const of = async (population: 'first' | 'last' | 'best' | 'all') => {
      const { statistics: quizOf } = there(await statistics({ population }))
      return [quizOf.attempts, quizOf.mean]
    }
    expect(await of('first')).toEqual([1, 0])
    expect(await of('best')).toEqual([1, 1])
    expect(await of('last')).toEqual([1, 0])
    expect(await of('all')).toEqual([3, expect.closeTo(1 / 3)])
  })

  it('leave the table of results to the settings: they say which attempt counts, and its points alone are summed', async () => {
    const { actor, quiz } = await taken([])
    const choose = async (counts: CountingRule) => {
      const { title, revision } = got(await findQuiz({ actor, quizId: quiz.quizId })).quiz
      const settings = { ...defaultSettings, attempts: null, counts }
      got(await changeSettings({ actor, quizId: quiz.quizId, title, revision, settings }))
    }
    await choose('last')
    const ada = await takes(quiz.joinCode, 'Ada', { choice: 1 })
    const questionId = there(ada.questionIds['multiple-choice'])
    for (const optionId of await days({ actor, quiz })) {
      const { attemptId } = got(
        await joinQuiz({ actor: ada.actor, code: quiz.joinCode, name: 'Ada', address }),
      )
      const value = { kind: 'multiple-choice' as const, optionId }
      got(await saveResponse({ actor: ada.actor, attemptId, questionId, value, revision: 0 }))
      got(await submitAttempt({ actor: ada.actor, attemptId }))
    }
    await takes(quiz.joinCode, 'Bo', { choice: 0 })
    await takes(quiz.joinCode, 'Slow', { choice: 0 }, false)
    const counted = async () => {
      const { rows, columns } = got(await findResults({ actor, quizId: quiz.quizId }))
      const date = columns.find(({ kind }) => kind === 'multiple-choice')
      const { csv } = got(await exportResultsCsv({ actor, quizId: quiz.quizId, language: 'en' }))
      const lines = csv.split('\r\n').filter(line => /^(Ada|Bo|Slow),/.test(line))
      expect(lines.map(line => line.split(',')[5])).toEqual(rows.map(row => (row.counts ? 'yes' : 'no')))
      return [
        rows.filter(row => row.counts).map(row => `${row.learnerName} ${row.number}`),
        [date?.attempts, date?.points.n],
      ]
    }
    // The first day was wrong, the second right, the third wrong again.
    expect(await counted()).toEqual([
      ['Ada 3', 'Bo 1'],
      [2, 1],
    ])
    await choose('best')
    expect(await counted()).toEqual([
      ['Ada 2', 'Bo 1'],
      [2, 2],
    ])
    await choose('first')
    expect(await counted()).toEqual([
      ['Ada 1', 'Bo 1'],
      [2, 1],
    ])
    // One of three: each attempt of Ada's says so, and Bo's single one is what it is.
    await choose('average')
    expect(await counted()).toEqual([
      ['Ada 1', 'Ada 2', 'Ada 3', 'Bo 1'],
      [4, 2],
    ])
    const { rows } = got(await findResults({ actor, quizId: quiz.quizId }))
    const [maximum = 0] = rows.map(row => row.maximum)
    expect(rows.filter(row => row.learnerName === 'Ada').map(({ average }) => average)).toEqual(
      Array(3).fill({ n: 1, d: 3 * maximum }),
    )
    expect(rows.filter(row => row.learnerName !== 'Ada').map(({ average }) => average)).toEqual([null, null])
    const { csv } = got(await exportResultsCsv({ actor, quizId: quiz.quizId, language: 'en' }))
    const shares = csv.split('\r\n').flatMap(line => (/^(?:Ada|Bo),/.test(line) ? [line.split(',')[6]] : []))
    expect(new Set(shares.slice(0, 3))).toEqual(new Set([String(Math.round(1e6 / (3 * maximum)) / 1e4)]))
  })

  it('leave out what is not submitted or came late, and say so; what waits gives nothing yet', async () => {
    const { actor, quiz, learners, statistics } = await taken([
      { name: 'Odile Garnier' },
      { proof: 'deux fois' },
    ])
    await takes(quiz.joinCode, 'Slow', { choice: 0 }, false)
    const [first] = learners
    const late = await saveResponse({
      ...{ actor: there(first).actor, attemptId: there(first).attemptId, revision: 0 },
      questionId: there(first).questionIds['multiple-choice'],
      value: { kind: 'multiple-choice', optionId: there((await days({ actor, quiz }))[0]) },
    })
    expect(late.ok).toBe(false)
    const view = there(await statistics())
    expect(view).toMatchObject({ leftOut: { open: 1, late: 1 }, statistics: { attempts: 2 }, indices: false })
    expect(view.items.flatMap(({ flags }) => flags.map(({ rule }) => rule))).toEqual(
      Array.from({ length: 3 }, () => 'few-attempts'),
    )
    const waits = view.items.filter(({ waiting }) => waiting > 0)
    expect(waits.every(({ statistics: item }) => (item.facility ?? 0) === 0)).toBe(true)
    const report = got(
      await findLearnerReport({ actor, quizId: quiz.quizId, attemptId: there(first).attemptId }),
    )
    expect(report.responses.map(({ text, score, late: words }) => [text, score.outcome, words])).toEqual([
      ['Odile Garnier', 'accepted', []],
      [null, 'blank', ['Le 12 juin']],
      [null, 'blank', []],
    ])
    expect(report.responses[0]?.quotes[0]?.find(({ marked }) => marked)?.text).toBe('la maire, Odile Garnier')
  })

  it('say nothing of a quiz that nobody has finished', async () => {
    const { statistics, actor, quiz } = await taken([])
    expect(await statistics()).toBeNull()
    const exported = {
      actor,
      quizId: quiz.quizId,
      edition: null,
      population: 'first',
      language: 'en',
    } as const
    expect(await exportItemsCsv(exported)).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
  })

  it('no longer count a question that was dropped', async () => {
    const { actor, quiz, statistics } = await taken(aClass)
    const planned = {
      ...{ actor, quizId: quiz.quizId, questionId: quiz.working['multiple-choice'], editions: [1] },
      change: { kind: 'treatment' as const, treatment: 'dropped' as const },
    }
    const { based } = got(await previewRegrade(planned))
    got(await regradeQuestion({ ...planned, id: newId(), based, note: null }))
    const { items, statistics: after, classes } = there(await statistics())
    expect(after.maximum).toBe(5)
    expect(items[1]).toMatchObject({ treatment: 'dropped', flags: [], statistics: { facility: null } })
    expect(classes.map(one => one.class)).toEqual(['who', 'statement'])
  })

  it('are asked for in as many statements for a class as for two learners', async () => {
    const small = await taken(aClass.slice(0, 2))
    const large = await taken(aClass)
    const counted = (one: typeof small) => countQueries(db, () => one.statistics())
    expect(await counted(small)).toBeGreaterThan(3)
    expect(await counted(large)).toBe(await counted(small))
    const report = (one: typeof small) => {
      const { actor, quiz, learners } = one
      const input = { actor, quizId: quiz.quizId, attemptId: there(learners[0]).attemptId }
      return countQueries(db, () => findLearnerReport(input))
    }
    expect(await report(large)).toBe(await report(small))
  })

  it('go out as tables without formulas, and as the data of one learner', async () => {
    const { actor, quiz } = await taken(aClass.slice(0, 11))
    await takes(quiz.joinCode, '=HYPERLINK("x")', { name: '@SUM(A1)', choice: 0 })
    const given = { actor, quizId: quiz.quizId, language: 'en' } as const
    const long = got(await exportResponsesCsv(given)).csv
    expect(long.trim().split('\r\n')).toHaveLength(1 + 12 * 3)
    expect(long).toContain("'=HYPERLINK")
    expect(long).toContain("'@SUM(A1)")
    expect(long).not.toMatch(/(?:^|[,;])"?[=@]/m)
    const items = got(await exportItemsCsv({ ...given, edition: null, population: 'first' })).csv
    expect(items.split('\r\n')[2]).toMatch(
      /^2,Quel jour le pont de Brume rouvrira-t-il \?,Multiple choice,When,/,
    )
    const { rows } = got(await findResults({ actor, quizId: quiz.quizId }))
    const hostile = there(rows.find(({ learnerName }) => learnerName.startsWith('=')))
    const { json, filename } = got(
      await exportLearnerJson({ actor, quizId: quiz.quizId, attemptId: hostile.attemptId }),
    )
    expect(filename).toBe('hyperlink-x.json')
    expect(JSON.parse(json)).toMatchObject({
      format: 'passage-learner',
      learner: { name: '=HYPERLINK("x")' },
      attempts: [{ number: 1, maximum: 6, responses: [{ words: '@SUM(A1)' }, { outcome: 'accepted' }, {}] }],
    })
  })

  it('go out as one workbook without formulas: attempts, questions, responses', async () => {
    const { actor, quiz } = await taken(aClass.slice(0, 11))
    await takes(quiz.joinCode, '=HYPERLINK("x")', { name: '@SUM(A1)', choice: 0 })
    const given = { actor, quizId: quiz.quizId, language: 'fr', edition: null, population: 'first' } as const
    const { filename, xlsx } = got(await exportResultsXlsx(given))
    const sheets = readWorkbook(xlsx)
    expect([filename, ...sheets.map(({ name }) => name)]).toEqual([
      ...['pont-de-brume-la-reouverture-est-repoussee.xlsx', 'Tentatives', 'Questions', 'Réponses'],
    ])
    expect(sheets.map(({ rows }) => rows.length)).toEqual([1 + 12, 1 + 3, 1 + 12 * 3])
    const cells = sheets.flatMap(({ rows }) => rows.flat())
    expect(cells.filter(({ type }) => type === 'formula')).toEqual([])
    expect(cells.map(({ text }) => text)).toEqual(expect.arrayContaining(['=HYPERLINK("x")', '@SUM(A1)']))
  })
})
