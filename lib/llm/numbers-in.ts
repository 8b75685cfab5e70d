/** The numbers of a text, as figures: "4,2" and "4.2" are one number, "1 300", "1,300" and "1300" too. */
export function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.,\s]\d+)*/gu) ?? []).map(number =>
    /^\d{1,3}(?:[.,\s]\d{3})+$/u.test(number) ? number.replace(/\D/gu, '') : number.replaceAll(',', '.'),
  )
}
