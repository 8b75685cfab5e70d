import { readFile } from '@/lib/exchange/formats/read-file'
import { got } from './people'

/** A file of UTF-8, or a package, read by what it says it is. */
export const readQuizFile = (bytes: Uint8Array) =>
  got(readFile(new Uint8Array(bytes), utf8 => new TextDecoder().decode(utf8)))
