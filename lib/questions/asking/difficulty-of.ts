import type { Difficulty } from '@/lib/model/question'
import type { Fact } from '../facts/fact'

export function difficultyOf(fact: Fact): Difficulty {
  if (fact.evidence.length > 1) return 'hard'
  return fact.class === 'why' || fact.class === 'said' || fact.class === 'role' ? 'medium' : 'easy'
}
