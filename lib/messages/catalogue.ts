import type { Language } from '@/lib/model/language'
import { english } from './english'
import { french } from './french'

/** Everything that is said, by namespace; English is the shape that French completes. */
export type Messages = typeof english
export type Namespace = keyof Messages

export const catalogue = { en: english, fr: french } satisfies Record<Language, Messages>
