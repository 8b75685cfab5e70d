/** A sentence put together around what was cut out of it: nothing stands behind an apostrophe ("l’" + "usine"), nor before ’s or a comma. */
export function around(before: string, middle: string, after: string): string {
  return [before, middle, after]
    .map(part => part.trim())
    .filter(part => part !== '')
    .join(' ')
    .replace(/ (?=,)/gu, '')
    .replace(/(?<!\p{L})((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’']) /giu, '$1')
    .replace(/ (?=['’]s(?!\p{L}))/gu, '')
    .replace(/(?<=\ds?|s) (?=[’'] )/gu, '')
}
