/** What an administrator sees of the installation; nothing in it tells of one person. */
export type InstallationState = {
  versions: { passage: string; node: string; database: string; migrations: number }
  /** Bytes; `free` is of the disk that the data directory is on, null where the system does not tell. */
  storage: { place: 'embedded' | 'server'; used: number; free: number | null }
  counts: { instructors: number; quizzes: number; attempts: number; responses: number }
  /** Of an embedded database; null on a server, or when they are off. */
  backups: { made: Date; file: string }[] | null
  /** Quizzes being written with a language model: by whom they are held no longer, and how often they were begun. */
  jobs: { working: number; silent: number; tries: number; oldest: Date | null }
  /** When this instance began. */
  startedAt: Date
}
