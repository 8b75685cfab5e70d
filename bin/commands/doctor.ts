import { createTranslator } from 'use-intl/core'
import { catalogue } from '@/lib/messages/catalogue'
import type { FindingOfInstallation } from '@/lib/model/installation'
import { examineInstallation } from '@/lib/usecases/examine-installation'
import { done, unusable, wrongUsage } from './exit-codes'
import { inOneLine } from './keeping-lines'
import { readOptions } from './read-arguments'
import { locale, say } from './say'

export const summary = say('doctor.summary')
export const help = say('doctor.help')

export async function run(args: string[]): Promise<number> {
  const read = readOptions('doctor', args, { json: { type: 'boolean' } })
  if (!read.ok || read.files.length > 0) {
    console.error(
      read.ok ? say('wrong-option', { command: 'doctor', option: read.files[0] ?? '' }) : read.line,
    )
    return wrongUsage
  }
  const findings = await inOneLine(() =>
    examineInstallation({ actor: { role: 'operator' }, now: new Date() }),
  )
  if (typeof findings === 'number') return findings
  const count = (state: FindingOfInstallation['state']) =>
    findings.filter(finding => finding.state === state).length
  if (read.values.json) {
    const told = findings.map(({ part, state, code, params, from }) => ({
      ...{ part, state, code, params },
      message: words({ code, params, from }),
    }))
    console.log(JSON.stringify(told, null, 2))
  } else {
    for (const finding of findings)
      console.log(`${say('doctor.state', { state: finding.state })}  ${words(finding)}`)
    console.log(`\n${say('doctor.sum', { broken: count('broken'), look: count('look') })}`)
  }
  return count('broken') === 0 ? done : unusable
}

function words({ from, code, params }: Pick<FindingOfInstallation, 'from' | 'code' | 'params'>): string {
  const translate = createTranslator({ locale, messages: catalogue[locale], namespace: from })
  return translate(code as never, params as never)
}
