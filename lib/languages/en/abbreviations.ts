const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const abbreviations = words(
  'mr. mrs. ms. mx. dr. prof. st. mt. ft. rev. hon. gen. col. capt. cpt. lt. sgt. maj. cmdr. adm. gov. sen. rep. pres. supt. ' +
    'no. nos. vs. v. fig. figs. vol. pp. p. ed. eds. eg. e.g. ie. i.e. cf. ca. approx. dept. est. ave. blvd. rd. ' +
    'jan. feb. mar. apr. aug. sept. oct. nov. dec.',
)

export const closingAbbreviations = words(
  'etc. inc. ltd. corp. co. jr. sr. plc. llc. u.s. u.k. u.n. e.u. d.c. u.s.a. a.m. p.m. b.c. a.d. ph.d. al.',
)

export const openers = words(
  'the a an he she it they we i you his her its their our my this that these those there in on at by for from with after before ' +
    'since but and or so if when while as although though however meanwhile then two three several some many most all each one what who',
)

/** What a sentence may begin with where a page lost the line break before it, besides the openers. */
export const lineOpeners = words(
  'under over during between among without within despite because until unlike both few here where why how other others no ' +
    'not only even still yet also',
)
