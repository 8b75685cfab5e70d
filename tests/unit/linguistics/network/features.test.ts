import { describe, expect, it } from 'vitest'
import { affixes, plain, shape } from '@/lib/linguistics/network/features'
import { applyScript } from '@/lib/linguistics/network/lemma-script'

describe('what the network sees of a word', () => {
  it('is the same for every apostrophe, quotation mark, dash and space', () => {
    expect(plain('l’')).toBe(plain("l'"))
    expect(plain('«')).toBe('"')
    expect(plain('est–ouest')).toBe('est-ouest')
    expect(plain('12\u202f500')).toBe('00000')
  })

  it('holds the kinds of characters, two of a kind at most, eight in all', () => {
    expect(shape('McArthur')).toBe('XxXxx')
    expect(shape('A320-200neo')).toBe('X00-00xx')
    expect(shape('...')).toBe('..')
    expect(shape('aB1-aB1-aB1')).toBe('xX0-xX0-')
  })

  it('holds beginnings and endings as long as the word allows', () => {
    expect(affixes('Du')).toEqual(['s:Xx', '<d', 'u>', '<du', 'du>'])
    expect(affixes('ville').slice(-3)).toEqual(['<<vill', 'ille>', 'ville>>'])
  })
})

describe('a lemma', () => {
  it('is made by cutting and adding', () => {
    expect(applyScript('Chantait', 'l3er')).toBe('chanter')
    expect(applyScript('Lyon', 'k0')).toBe('Lyon')
    expect(applyScript('est', '=être')).toBe('être')
  })

  it('is the form when nothing would be left', () => {
    expect(applyScript('Y', 'l1')).toBe('Y')
    expect(applyScript('Y', 'broken')).toBe('Y')
  })
})
