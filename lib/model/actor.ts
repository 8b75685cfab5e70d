import type { Id } from './id'

/** Who is asking, as `app` or `bin` found out; the hall checks what they may do before it does anything. */
export type Actor =
  | { role: 'visitor' }
  | { role: 'learner'; learnerId: Id; userId: Id | null }
  | { role: 'instructor'; userId: Id; learnerId: Id | null }
  /** Somebody at the terminal of the machine itself. */
  | { role: 'operator' }
