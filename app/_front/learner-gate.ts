import type { ServerResponse } from 'node:http'
import type { Front } from './stand-before-next'

/** The rooms of learners, who come all at once. */
const room = /^\/(?:attempt|join|class|resume)\//

type Waiting = { response: ServerResponse; goOn: () => void }

/**
 * Pages of learners are made two at a time, those who came first before the others: a thousand begun at once would all
 * be half done, and each save between them would wait for every one. Nobody holds a place for longer than `longestMs`.
 */
export function learnerGate(atOnce = 2, longestMs = 5_000): Front {
  const waiting: Waiting[] = []
  let inside = 0
  const letIn = (): void => {
    while (inside < atOnce) {
      const next = waiting.shift()
      if (!next) return
      if (next.response.destroyed) continue
      inside += 1
      let left = false
      const leave = () => {
        if (left) return
        left = true
        clearTimeout(timer)
        inside -= 1
        letIn()
      }
      const timer = setTimeout(leave, longestMs)
      timer.unref()
      next.response.once('close', leave)
      next.goOn()
    }
  }
  return ({ url = '', headers }, response, goOn) => {
    // An action that leads to a page asks this server for it, as data, while it is inside itself.
    if (!room.test(url) || headers.rsc) return false
    waiting.push({ response, goOn })
    letIn()
    return true
  }
}
