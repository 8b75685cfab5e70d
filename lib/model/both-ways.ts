/** "risen fallen, rose fell": each word of a pair with the other; the first pair that has a word keeps it. */
export const bothWays = (line: string): Record<string, string> =>
  Object.fromEntries(
    line.split(', ').flatMap(pair => {
      const [first = '', second = ''] = pair.split(' ')
      return [
        [second, first],
        [first, second],
      ]
    }),
  )
