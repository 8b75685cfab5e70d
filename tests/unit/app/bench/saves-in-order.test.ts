import { describe, expect, it } from 'vitest'
import { SavesInOrder } from '@/app/(instructor)/quizzes/[id]/_bench/saves-in-order'
import { fail, ok } from '@/lib/model/result'

/** A server with one question: it refuses what does not start from its own revision. */
function aServer(revision: number) {
  const answers: (() => void)[] = []
  const save = async (from: number) => {
    await new Promise<void>(resolve => answers.push(resolve))
    if (from !== revision) return fail('conflict', 'question-changed')
    revision++
    return ok({ question: { revision } })
  }
  const answer = async () => {
    await new Promise(resolve => setTimeout(resolve))
    answers.shift()?.()
    await new Promise(resolve => setTimeout(resolve))
  }
  return { save, answer, elsewhere: () => void revision++ }
}

const form = { sitting: 'a', revision: 3 }

describe('the saves of one sitting', () => {
  it('start from what the one before has left, though the form has not heard of it', async () => {
    const server = aServer(3)
    const saves = new SavesInOrder()
    const itself = saves.run(form, server.save)
    const pressed = saves.run(form, server.save)
    await server.answer()
    await server.answer()
    expect([(await itself).ok, (await pressed).ok]).toEqual([true, true])
  })

  it('collide with those of somebody else', async () => {
    const server = aServer(3)
    const saves = new SavesInOrder()
    const itself = saves.run(form, server.save)
    await server.answer()
    await itself
    server.elsewhere()
    const pressed = saves.run(form, server.save)
    await server.answer()
    expect((await pressed).ok).toBe(false)
  })

  it('go on after one that got no answer', async () => {
    const server = aServer(3)
    const saves = new SavesInOrder()
    await expect(saves.run(form, () => Promise.reject(new Error('away')))).rejects.toThrow('away')
    const pressed = saves.run(form, server.save)
    await server.answer()
    expect((await pressed).ok).toBe(true)
  })

  it('know nothing of another sitting', async () => {
    const saves = new SavesInOrder()
    const first = aServer(8)
    const one = saves.run({ sitting: 'b', revision: 8 }, first.save)
    await first.answer()
    await one
    const server = aServer(3)
    const other = saves.run(form, server.save)
    await server.answer()
    expect((await other).ok).toBe(true)
  })
})
