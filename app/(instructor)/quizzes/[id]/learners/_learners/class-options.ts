import type { QuizLearners } from '@/lib/usecases/find-quiz-learners'

/** What stands in the list of classes: those of one name, as of two years, are told apart by their codes. */
export function classOptions(classes: QuizLearners['otherClasses']): { value: string; label: string }[] {
  return classes.map(({ id, name, code }) => ({
    value: id,
    label: classes.some(one => one.id !== id && one.name === name) ? `${name} (${code})` : name,
  }))
}
