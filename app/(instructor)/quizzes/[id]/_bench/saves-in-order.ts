import type { Question } from '@/lib/model/question'
import type { Result } from '@/lib/model/result'

type Saved = Result<{ question: Pick<Question, 'revision'> }>

/**
 * The saves of one sitting follow each other, each from the revision that the one before has left: whoever presses Save
 * while the form is saving itself does not collide with their own words.
 */
export class SavesInOrder {
  private last = { sitting: '', revision: Promise.resolve(0) }

  run<S extends Saved>(
    { sitting, revision }: { sitting: string; revision: number },
    save: (revision: number) => Promise<S>,
  ): Promise<S> {
    const before = this.last.sitting === sitting ? this.last.revision : Promise.resolve(0)
    const saved = before.then(left => save(Math.max(left, revision)))
    const left = saved.then(
      result => (result.ok ? result.value.question.revision : before),
      () => before,
    )
    this.last = { sitting, revision: left }
    return saved
  }
}
