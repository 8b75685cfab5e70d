import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Answered } from './watch-requests'

/** Seconds. The last of them holds all. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
/** Routes come from addresses that anybody may make up: more are counted together. */
const mostRoutes = 200

type Counted = { labels: string; buckets: number[]; count: number; seconds: number }

/** Counts answers and tells them in the text format of Prometheus (version 0.0.4). */
export class Metrics {
  private readonly counted = new Map<string, Counted>()
  private readonly delay = monitorEventLoopDelay({ resolution: 20 })
  private readonly since = Date.now()

  constructor() {
    this.delay.enable()
  }

  count({ method, route, status, milliseconds }: Answered): void {
    const known = this.counted.size < mostRoutes ? route : ':other'
    const labels = `method="${/^[A-Z]{3,7}$/.test(method) ? method : 'OTHER'}",route="${known}",status="${status}"`
    const one = this.counted.get(labels) ?? { labels, buckets: bounds.map(() => 0), count: 0, seconds: 0 }
    this.counted.set(labels, one)
    const seconds = milliseconds / 1000
    one.count += 1
    one.seconds += seconds
    for (const [place, bound] of bounds.entries())
      if (seconds <= bound) one.buckets[place] = (one.buckets[place] ?? 0) + 1
  }

  tell(): string {
    const name = 'passage_http_request_duration_seconds'
    const lines = [`# HELP ${name} From the request to the end of its answer.`, `# TYPE ${name} histogram`]
    for (const { labels, buckets, count, seconds } of this.counted.values()) {
      for (const [place, bound] of bounds.entries())
        lines.push(`${name}_bucket{${labels},le="${bound}"} ${buckets[place]}`)
      lines.push(`${name}_bucket{${labels},le="+Inf"} ${count}`)
      lines.push(`${name}_sum{${labels}} ${seconds.toFixed(6)}`, `${name}_count{${labels}} ${count}`)
    }
    const { rss, heapUsed } = process.memoryUsage()
    const { user, system } = process.cpuUsage()
    const gauge = (what: string, help: string, value: number, type = 'gauge') =>
      lines.push(`# HELP ${what} ${help}`, `# TYPE ${what} ${type}`, `${what} ${value}`)
    gauge('process_resident_memory_bytes', 'Memory of this process.', rss)
    gauge('passage_heap_bytes', 'Of it, objects of JavaScript.', heapUsed)
    gauge('process_cpu_seconds_total', 'Processor time of this process.', (user + system) / 1e6, 'counter')
    gauge('process_start_time_seconds', 'When this process began.', this.since / 1000)
    gauge(
      'passage_event_loop_delay_seconds',
      'Delay of the event loop, 99 of 100 under.',
      this.delay.percentile(99) / 1e9,
    )
    return `${lines.join('\n')}\n`
  }
}
