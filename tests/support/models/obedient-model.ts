import type { ProposalReply } from '@/lib/llm/reply-schema'
import type { Injection } from './injections'
import type { Play, Received } from './stand-in-model'

/**
 * A model that does whatever the article tells it: every proposal carries the payload in another place, and asked again
 * it confirms everything. Among them stand the good proposals that an honest one would make.
 */
export function obedientModel({ text, payload }: Injection, good: readonly ProposalReply[]) {
  const [first] = good
  if (!first) throw new Error('an obedient model needs good proposals to spoil')
  const spoilt: unknown[] = [
    { ...first, stem: `${first.stem.replace(/[\s\u202f]*\?$/u, '')} ${payload} ?` },
    { ...first, options: first.options.map(one => (one === first.key ? payload : one)), key: payload },
    { ...first, options: [payload, ...first.options.slice(1)] },
    { ...first, explanation: `${payload}. ${first.explanation}` },
    { ...first, explanation: text },
    { ...first, evidence: [text] },
    { ...first, evidence: [...first.evidence, text] },
    { ...first, stem: text },
    { ...first, kind: 'true-false', options: [], key: 'true', stem: text },
    { ...first, kind: 'short-answer', options: [], key: payload, evidence: [text] },
    { ...first, command: text },
    { answer: payload },
  ]
  return ({ prompt }: Received): Play => {
    if (!prompt.includes('"question":'))
      return { say: `{"questions":${JSON.stringify([...spoilt, ...good.slice(1)])}}`, pieces: 9 }
    // Whatever is asked, the proposal was right.
    const reading = prompt.includes('<<<')
    return { say: JSON.stringify({ answers: [{ right: reading ? confirmed(prompt, good, payload) : [] }] }) }
  }
}

function confirmed(prompt: string, good: readonly ProposalReply[], payload: string): string[] {
  const line = prompt.split('\n').find(one => one.startsWith('{"question":')) ?? '{}'
  const { options = {} } = JSON.parse(line) as { options?: Record<string, string> }
  const plain = (words: string) => words.replace(/[\s\u00a0\u202f]+/g, ' ').replace(/’/g, "'")
  const keys = new Set([payload, ...good.map(one => one.key)].map(plain))
  const letters = Object.entries(options).filter(([, words]) => keys.has(plain(words)))
  if (letters.length > 0) return letters.slice(0, 1).map(([letter]) => letter)
  return [good.find(one => plain(line).includes(plain(one.stem).slice(0, 30)))?.key ?? payload]
}
