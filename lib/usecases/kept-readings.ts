import 'server-only'
import type { Reading } from '@/lib/model/reading'
import { keepByVersion } from './keep-by-version'

/** The reading of a version. One of 20,000 words is about a megabyte: eight are kept. */
export const keptReading = keepByVersion<Reading>(8)
