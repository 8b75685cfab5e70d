import { expect, test } from 'vitest'
import { decodeText } from '@/app/(instructor)/articles/new/decode-text'

const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))

test('text is read as UTF-8, and by its mark when it has one', () => {
  expect(decodeText(bytes('L’été à Œuf', 'utf8'))).toBe('L’été à Œuf')
  expect(decodeText(bytes('\ufeffL’été', 'utf8'))).toBe('L’été')
  expect(decodeText(bytes('\ufeffL’été', 'utf16le'))).toBe('L’été')
})

test('what is not UTF-8 is read as the older code of French pages', () => {
  expect(decodeText(bytes('la côte habitée', 'latin1'))).toBe('la côte habitée')
})

test('a picture or a PDF is no text', () => {
  expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBeNull()
  expect(decodeText(bytes('%PDF-1.7\nwords', 'latin1'))).toBeNull()
})
