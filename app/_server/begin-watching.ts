import { environmentSchema } from '@/lib/model/settings'
import { Metrics } from './metrics'
import { openMetricsDoor } from './metrics-door'
import { sendSpans } from './send-spans'
import { speakInLines } from './speak-in-lines'
import { type Answered, watchRequests } from './watch-requests'

/** What the environment asks to be told of this instance; errors always are. */
export async function beginWatching(environment: NodeJS.ProcessEnv): Promise<void> {
  if (environment.NODE_ENV === 'production') speakInLines()
  const { PASSAGE_LOG, PASSAGE_METRICS, OTEL_EXPORTER_OTLP_ENDPOINT } = environmentSchema.parse(environment)
  const listeners: ((answered: Answered) => void)[] = []
  if (PASSAGE_LOG === 'requests')
    listeners.push(answered => process.stdout.write(`${requestAsLine(answered)}\n`))
  if (PASSAGE_METRICS) {
    const metrics = new Metrics()
    listeners.push(answered => metrics.count(answered))
    await openMetricsDoor(PASSAGE_METRICS, metrics)
  }
  if (OTEL_EXPORTER_OTLP_ENDPOINT) listeners.push(sendSpans(OTEL_EXPORTER_OTLP_ENDPOINT))
  if (listeners.length > 0)
    watchRequests(answered => {
      for (const listen of listeners) listen(answered)
    })
}

export function requestAsLine({ method, route, status, begun, milliseconds }: Answered): string {
  const time = new Date(begun).toISOString()
  return JSON.stringify({ time, level: 'info', method, route, status, ms: Math.round(milliseconds) })
}
