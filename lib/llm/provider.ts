import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { createMistral } from '@ai-sdk/mistral'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { ModelConnection, ModelProvider } from '@/lib/model/language-model'
import { guardedFetch } from './guarded-fetch'

type Way = (connection: ModelConnection) => ReturnType<ReturnType<typeof createMistral>>

const baseOf = ({ address }: ModelConnection) => address?.replace(/\/+$/, '') ?? undefined
const own = (connection: ModelConnection) => ({
  apiKey: connection.key ?? '',
  baseURL: baseOf(connection),
  fetch: guardedFetch,
})

const ways = {
  'openai-compatible': connection =>
    createOpenAICompatible({
      name: 'compatible',
      baseURL: baseOf(connection) ?? '',
      fetch: guardedFetch,
      includeUsage: true,
      supportsStructuredOutputs: true,
      ...(connection.key === null ? {} : { apiKey: connection.key }),
    })(connection.model),
  anthropic: connection => createAnthropic(own(connection))(connection.model),
  google: connection => createGoogleGenerativeAI(own(connection))(connection.model),
  mistral: connection => createMistral(own(connection))(connection.model),
} satisfies { [P in ModelProvider]: Way }

/** The model of a connection. Nothing is sent before it is asked; what the environment says of keys is not read. */
export function providerOf(connection: ModelConnection): ReturnType<Way> {
  return ways[connection.provider](connection)
}

const usual: { [P in ModelProvider]: string } = {
  'openai-compatible': '',
  anthropic: 'api.anthropic.com',
  google: 'generativelanguage.googleapis.com',
  mistral: 'api.mistral.ai',
}

/** The machine that an article would be sent to, for telling an instructor. */
export function hostOf({ provider, address }: Pick<ModelConnection, 'provider' | 'address'>): string {
  return address === null ? usual[provider] : new URL(address).host
}
