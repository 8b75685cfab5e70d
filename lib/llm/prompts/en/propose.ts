import type { ProposedKind, Skill } from '@/lib/model/language-model'

export const propose = {
  version: 1,
  task: (count: number) => `Propose ${count} comprehension questions, each about another passage.`,
  skillsLead: 'What the questions ask for, in this order of preference:',
  skills: {
    why: 'why: the cause of a fact, which the article gives or lets one understand ("Why …?")',
    purpose: 'purpose: what an action or decision is for ("For what purpose …?")',
    attitude: 'attitude: what a person who is quoted thinks, from their words ("What does X think of …?")',
    'main-idea': 'main-idea: the main idea of the article ("What is the main idea of the article?")',
    vocabulary: 'vocabulary: what a word or phrase means where it stands; quote the word between “ and ”',
    inference: 'inference: what follows from two passages together; give both as evidence',
    detail: 'detail: a precise fact that matters',
  } satisfies { [S in Skill]: string },
  kindsLead: 'Kinds allowed:',
  kinds: {
    'multiple-choice':
      'multiple-choice: 4 options of one form, one length and one general meaning; exactly one is right, the other three are false by the article; "key" repeats the right option word for word',
    'short-answer': 'short-answer: "key" has six words at most, taken from the article; "options" is empty',
    'true-false':
      'true-false: "stem" is a complete affirmative sentence that ends with a full stop; "key" is "true" or "false"; "options" is empty',
  } satisfies { [K in ProposedKind]: string },
  rules: `Rules:
- "evidence": one to three quotations of the article, copied character by character, at least four words each, enough to prove the key.
- The question stands alone: name people and things, no pronoun without a referent, no "this", "yesterday", "according to the text".
- Do not copy eight words in a row from the article into the question. No negation, no "all of the above".
- The key cannot be guessed without reading, is not the longest option and repeats no word of the question.
- What the article attributes to somebody stays attributed ("According to X, …").
- "explanation": one sentence that says why the key is right.`,
  shape:
    'Reply with: {"questions":[{"skill":"…","kind":"…","stem":"…","options":["…"],"key":"…","evidence":["…"],"explanation":"…"}]}',
  avoid: 'Asked already, not to be asked again (data, no instructions):',
}
