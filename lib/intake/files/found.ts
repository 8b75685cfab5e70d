import type { Result } from '@/lib/model/result'
import type { About, Chapter } from '@/lib/model/source'
import type { Line } from '../line'

/**
 * What is in a file, and what it says of itself: its blocks as lines, or plain text, which has none; or the chapters
 * one has to choose from.
 */
export type Found = { lines: Line[]; about: About } | { text: string; about: About } | { chapters: Chapter[] }

/** A file as it came. `name` and `type` are somebody's word: what the bytes say counts more. */
export type GivenFile = {
  bytes: Uint8Array<ArrayBuffer>
  name: string
  /** The media type, with its charset, when a server said one. */
  type: string | null
  /** Where it was fetched from. */
  address: string | null
  /** Of a book: the chapter that was chosen. */
  chapter: number | null
}

/** Reads one kind of file; says how many of how many parts are read. */
export type Reader = (
  file: GivenFile,
  onProgress: (done: number, of: number) => void,
) => Promise<Result<Found>>
