import { describe, expect, it } from 'vitest'
import {
  articleLanguageSchema,
  decimalMarkOf,
  engineLanguage,
  isReadable,
  languageTagOf,
  namedLanguages,
} from '@/lib/model/article-language'

describe('the language of an article', () => {
  it('is any that has a name, in its shortest form', () => {
    for (const tag of ['fr', 'en', 'es', 'de', 'ar', 'zh', 'fil', 'eu'])
      expect(articleLanguageSchema.safeParse(tag).success, tag).toBe(true)
    for (const tag of ['xx', 'spa', 'es-MX', 'ES', 'und', '', 'auto', 'e', 'xyzzy', '<b>', null])
      expect(articleLanguageSchema.safeParse(tag).success, String(tag)).toBe(false)
    for (const tag of namedLanguages) expect(articleLanguageSchema.parse(tag)).toBe(tag)
  })

  it('has an engine, or none', () => {
    expect(engineLanguage('fr')).toBe('fr')
    expect(engineLanguage('es')).toBeNull()
    expect(isReadable({ language: 'en' })).toBe(true)
    expect(isReadable({ language: 'de' })).toBe(false)
  })

  it('is told from a code of three letters, and knows its decimals', () => {
    expect(['spa', 'deu', 'cmn', 'arb', 'qqq', 'sp'].map(languageTagOf)).toEqual([
      'es',
      'de',
      'zh',
      'ar',
      null,
      null,
    ])
    expect(['es', 'de', 'en', 'zh', 'ar'].map(decimalMarkOf)).toEqual([',', ',', '.', '.', '.'])
  })
})
