import { randomBytes } from 'node:crypto'
import type { Answered } from './watch-requests'

const everyMs = 5_000
const mostHeld = 2_000
const patienceMs = 4_000

/**
 * Sends a span of each request to an OpenTelemetry collector (OTLP over HTTP, as JSON), within the trace that the
 * request came with. What the collector does not take is dropped: watching never stands in the way.
 */
export function sendSpans(endpoint: string): (answered: Answered) => void {
  let held: object[] = []
  const send = async () => {
    const spans = held
    held = []
    if (spans.length === 0) return
    await fetch(`${endpoint.replace(/\/+$/, '')}/v1/traces`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(packed(spans)),
      signal: AbortSignal.timeout(patienceMs),
    }).catch(() => undefined)
  }
  setInterval(send, everyMs).unref()
  return answered => {
    if (held.length < mostHeld) held.push(spanOf(answered))
  }
}

function packed(spans: object[]): object {
  const service = { key: 'service.name', value: { stringValue: 'passage' } }
  const scopeSpans = [{ scope: { name: 'passage' }, spans }]
  return { resourceSpans: [{ resource: { attributes: [service] }, scopeSpans }] }
}

/** https://www.w3.org/TR/trace-context/, https://opentelemetry.io/docs/specs/semconv/http/http-spans/ */
export function spanOf({ method, route, status, begun, milliseconds, traceparent }: Answered): object {
  const [, traceId, parentSpanId] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(traceparent ?? '') ?? []
  const nano = (time: number) => String(BigInt(Math.round(time * 1000)) * 1000n)
  return {
    traceId: traceId ?? randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    ...(parentSpanId ? { parentSpanId } : {}),
    name: `${method} ${route}`,
    kind: 2,
    startTimeUnixNano: nano(begun),
    endTimeUnixNano: nano(begun + milliseconds),
    attributes: [
      { key: 'http.request.method', value: { stringValue: method } },
      { key: 'http.route', value: { stringValue: route } },
      { key: 'http.response.status_code', value: { intValue: String(status) } },
    ],
    status: { code: status >= 500 ? 2 : 0 },
  }
}
