import { strToU8, zipSync } from 'fflate'

/** A package of texts; the same files give the same bytes. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  // Zip keeps local time without its zone: one moment for all, or two machines would differ.
  const mtime = new Date(2020, 0, 1)
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime }]])),
    { level: 6 },
  )
}
