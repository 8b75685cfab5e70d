/** Null is an empty cell. */
export type TableCell = string | number | null

/** A table that is taken along: rows are as long as its header. */
export type Table = { header: string[]; rows: TableCell[][] }
