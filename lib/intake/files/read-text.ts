import { fail, ok } from '@/lib/model/result'
import { nothingStated } from '@/lib/model/source'
import { charsetOf } from './charset'
import { decodeText } from './decode-text'
import type { Reader } from './found'
import { notRead } from './tell-kind'

/** More than any article, its page included. */
const characters = 4_000_000

/** Plain text in whatever encoding, as it stands. */
export const readText: Reader = async ({ bytes, type, address }) => {
  const text = decodeText(bytes, charsetOf(type))
  if (text === null) return notRead('other')
  if (text.length > characters)
    return fail('too-large', 'text-too-large', { params: { characters }, field: 'file' })
  return ok({ text, about: { ...nothingStated, address } })
}
