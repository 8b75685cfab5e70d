import { createReadStream } from 'node:fs'
import { type ComputedStatistics, computeStatistics } from '@/lib/usecases/compute-statistics'
import { done, unusable, wrongUsage } from './exit-codes'
import { readArguments } from './read-arguments'
import { failureLine, say } from './say'
import { whyUnreadable } from './why-unreadable'

export const summary = say('statistics.summary')
export const help = say('statistics.help')

export async function run(args: string[]): Promise<number> {
  const read = readArguments('statistics', args, {})
  if (!read.ok) return refuse(read.line, wrongUsage)
  const input = read.file === '-' ? process.stdin : createReadStream(read.file)
  try {
    const computed = await computeStatistics(input.setEncoding('utf8'))
    if (!computed.ok) return refuse(failureLine(computed.failure), unusable)
    console.log(JSON.stringify(shown(computed.value), null, 2))
    if (computed.value.items.some(({ flags }) => flags.includes('few-attempts')))
      console.error(say('statistics.few', { attempts: computed.value.quiz.attempts }))
    return done
  } catch (error) {
    return refuse(whyUnreadable(read.file, error), unusable)
  }
}

/** To nine places: more is noise. */
const tidy = (value: number | null) => (value === null ? null : Math.round(value * 1e9) / 1e9)

function shown({ quiz, items }: ComputedStatistics) {
  return {
    quiz: {
      attempts: quiz.attempts,
      mean: tidy(quiz.mean),
      median: tidy(quiz.median),
      sd: tidy(quiz.sd),
      skewness: tidy(quiz.skewness),
      kurtosis: tidy(quiz.kurtosis),
      cic: tidy(quiz.cic),
      errorRatio: tidy(quiz.errorRatio),
      standardError: tidy(quiz.standardError),
    },
    items: items.map(item => ({
      name: item.name,
      max: item.maximum,
      facility: tidy(item.facility),
      sd: tidy(item.sd),
      intendedWeight: tidy(item.intendedWeight),
      effectiveWeight: tidy(item.effectiveWeight),
      discriminationIndex: tidy(item.discriminationIndex),
      discriminativeEfficiency: tidy(item.discriminativeEfficiency),
      flags: item.flags,
    })),
  }
}

function refuse(line: string, code: number): number {
  console.error(line)
  return code
}
