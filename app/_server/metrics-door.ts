import { createServer, type Server } from 'node:http'
import type { Metrics } from './metrics'

/** `/metrics` at an address of its own, which no learner reaches: `9464` is this machine only, `0.0.0.0:9464` is not. */
export function openMetricsDoor(at: string, metrics: Metrics): Promise<Server> {
  const [, host = '127.0.0.1', port = ''] = /^(?:(.+):)?(\d+)$/.exec(at) ?? []
  const server = createServer((request, response) => {
    const found = request.method === 'GET' && request.url === '/metrics'
    response.writeHead(found ? 200 : 404, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' })
    response.end(found ? metrics.tell() : 'GET /metrics\n')
  })
  server.unref()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(Number(port), host, () => resolve(server))
  })
}
