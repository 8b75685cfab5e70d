import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { Frame } from '@/app/_frame/frame'
import { ownAddress } from '@/app/_session/own-address'
import { buttonClass } from '@/app/_ui/button-class'
import { PageHeader } from '@/app/_ui/page-header'
import { Stack } from '@/app/_ui/stack'
import { TextLink } from '@/app/_ui/text-link'
import { describeApi } from '@/app/api/v1/_description/describe-api'
import { describedCalls } from '@/app/api/v1/_description/described-calls'
import { parts } from '@/app/api/v1/_description/parts'
import { writeType } from '@/app/api/v1/_description/write-type'
import { Section } from '../account/_pieces/section'
import { Operation } from './_pieces/operation'
import { Typed } from './_pieces/typed'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('api')
  return { title: t('title'), description: t('metaDescription') }
}

const rules = [
  'ruleOwn',
  'ruleJson',
  'rulePages',
  'ruleOnce',
  'ruleRevision',
  'rulePace',
  'ruleProblems',
] as const

/** The HTTP interface for who reads: made of the same table as its description for machines. */
export default async function DevelopersPage() {
  const t = await getTranslations('api')
  const language = await getLocale()
  const calls = describedCalls(language)
  const { schemas } = describeApi(language).components as { schemas: Record<string, unknown> }
  const names = Object.keys(schemas).sort()
  const here = ownAddress(await headers(), process.env.PASSAGE_URL)
  return (
    <Frame>
      <Stack gap="page">
        <PageHeader
          title={t('title')}
          lead={t('lead')}
          actions={
            <a href={`/api/v1/openapi.json?language=${language}`} className={buttonClass('secondary')}>
              {t('openapi')}
            </a>
          }
        />
        <Section
          title={t('begin')}
          lead={
            <>
              {t('beginLead')} <TextLink href="/account/tokens">{t('makeToken')}</TextLink>
            </>
          }
        >
          <Typed
            shapes={[]}
            text={`curl -H "Authorization: Bearer passage_…" \\\n  ${here}/api/v1/quizzes`}
          />
        </Section>
        <Section title={t('rules')}>
          <ul className="flex max-w-measure list-disc flex-col gap-2 pl-5">
            {rules.map(rule => (
              <li key={rule}>{t(rule)}</li>
            ))}
          </ul>
        </Section>
        {parts.map(part => (
          <Section key={part} title={t(`parts.${part}`)}>
            <div className="flex flex-col">
              {calls
                .filter(call => call.part === part)
                .map(call => (
                  <Operation key={call.id} call={call} />
                ))}
            </div>
          </Section>
        ))}
        <Section title={t('shapes')}>
          {names.map(name => (
            <section key={name} id={name} className="flex scroll-mt-6 flex-col gap-2">
              <h3 className="font-semibold">{name}</h3>
              <Typed shapes={names} text={writeType(schemas[name])} />
            </section>
          ))}
        </Section>
      </Stack>
    </Frame>
  )
}
