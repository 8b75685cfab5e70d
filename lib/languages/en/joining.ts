export function join(...words: string[]): string {
  return words
    .filter(word => word !== '')
    .join(' ')
    .replace(/ (?=,)/g, '')
}

/** "Barlow’s umbrella", "the riders’ protest". */
export function ownedBy(owner: string, noun: string): string {
  return `${owner}${/s$/.test(owner) ? '’' : '’s'} ${noun}`
}
