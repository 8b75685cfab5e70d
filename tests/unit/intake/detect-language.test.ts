import { describe, expect, it } from 'vitest'
import { detectLanguage } from '@/lib/intake/detect-language'

const others = {
  de: 'Die Glocke hing seit dem Krieg in einem Schuppen, und niemand im Dorf hatte sie je gehört. Am Sonntag wurde sie wieder geläutet, während zweihundert Menschen im Regen standen und schwiegen.',
  es: 'La campana estaba desde la guerra en un almacén y nadie del pueblo la había oído nunca. El domingo volvió a sonar mientras doscientas personas esperaban en silencio bajo la lluvia.',
  it: 'La campana era rimasta in un deposito dalla guerra e nessuno nel paese la aveva mai sentita. Domenica ha suonato di nuovo mentre duecento persone aspettavano in silenzio sotto la pioggia.',
  pt: 'O sino estava desde a guerra num armazém e ninguém da aldeia o tinha ouvido. No domingo voltou a tocar enquanto duzentas pessoas esperavam em silêncio debaixo da chuva.',
  nl: 'De klok hing sinds de oorlog in een schuur en niemand in het dorp had haar ooit gehoord. Op zondag werd zij weer geluid, terwijl tweehonderd mensen zwijgend in de regen stonden te wachten.',
  ar: 'كان الجرس منذ الحرب في مخزن قديم ولم يسمعه أحد من أهل القرية من قبل. وفي يوم الأحد عاد ليقرع بينما كان مئتا شخص ينتظرون في صمت تحت المطر.',
  zh: '战争以来，这口钟一直放在仓库里，村里没有人听过它的声音。星期天，两百人在雨中静静等待，钟声再次响起。学生们说，他们从来没有想到它还在。',
}

describe('the language of a text', () => {
  it('is English or French by its function words', () => {
    expect(
      detectLanguage('The bell had been in a shed since the war, and nobody in the village had heard it.'),
    ).toMatchObject({ language: 'en' })
    expect(
      detectLanguage(
        'La cloche dormait dans un hangar depuis la guerre, et personne au village ne l’avait entendue.',
      ),
    ).toMatchObject({ language: 'fr' })
  })

  it('stays French when the text is full of English names', () => {
    const text =
      'Le producteur de « The Last of the Summer Wine » a rejoint Warner Music à New York. « The Sun », « The Guardian » et le « Wall Street Journal » ont salué « The Art of the Deal », que publie Random House avec The Washington Post Company.'
    expect(detectLanguage(text)).toMatchObject({ language: 'fr' })
  })

  it.each(Object.entries(others))('is not read when it is %s, and the guess says so', (code, text) => {
    expect(detectLanguage(text)).toEqual({ language: null, guess: code })
  })
})
