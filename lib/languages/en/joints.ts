/** Words that only join a sentence to those before it, wherever they are set off; a closed class. */
const anywhere = [
  'for (?:example|instance|one thing)',
  'for (?:his|her|its|their) part',
  'in (?:turn|addition|fact|effect|short|contrast|other words)',
  'on the (?:other hand|contrary)',
  'at the same time',
  'in the meantime',
  'as a result',
  'by contrast',
  'of course',
  'after all',
  'instead',
  'moreover',
  'furthermore',
  'besides',
  '(?:more|most) importantly',
  'crucially',
].join('|')

/** The same, but between commas they would say how, when or of what. */
const opening = [
  'however',
  'therefore',
  'thus',
  'hence',
  'indeed',
  'then',
  'also',
  'nevertheless',
  'nonetheless',
  'meanwhile',
  'consequently',
  'accordingly',
  'additionally',
  'finally',
  'importantly',
  'even so',
  '(?:even )?worse(?: still| yet)?',
  'better still',
  "what[’']s more",
  'that said',
  'still',
].join('|')

const opens = new RegExp(`^(?:${anywhere}|${opening})\\s*,\\s*`, 'iu')

/** Global: the phrase with the commas on both sides. */
export const betweenCommas = new RegExp(
  `, (?:${anywhere}|in particular|on the whole|then|though),(?=\\s)`,
  'giu',
)

/** What a sentence says by itself: without the phrase that opens it and only joins it to the one before. */
export const unjoined = (text: string): string => text.replace(opens, '')
