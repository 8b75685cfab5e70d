import type { Fact } from './fact'

/** Of this a question with a gap has 0.55 (asking/candidates-of), and a quiz takes none below 0.4 (ranking/choose-questions). */
export const leastOfQuiz = 0.72

/** Whether a quiz may show a gap; what it may not is made for whoever selects its words. */
export const isOfQuiz = ({ form, confidence }: Pick<Fact, 'form' | 'confidence'>) =>
  form !== 'gap' || confidence >= leastOfQuiz
