import 'server-only'

/** Rejected suggestions not counted. */
export const questionsPerQuiz = 60
