/** What a form knows after it was sent and came back: what went wrong, where, and what had been typed. */
export type FormState = {
  /** For a person; null when nothing went wrong (yet). */
  problem: string | null
  field: string | null
  kept: Readonly<Record<string, string>>
  /** Said when the form did what it is for and the page stays. */
  done: string | null
}

export const untouched: FormState = { problem: null, field: null, kept: {}, done: null }

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
