const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const abbreviations = words(
  'm. mm. mr. me. dr. pr. prof. st. ste. sts. mgr. av. bd. bld. boul. pl. art. al. chap. cf. p. pp. vol. no. nos. n°. fig. ' +
    'éd. ed. env. ex. adj. tél. réf. gén. col. cdt. cap. lt. sgt. jr. sr. janv. févr. avr. juil. sept. oct. nov. déc. vs. v.',
)

export const closingAbbreviations = words('etc. j.-c. c. inc. ltd. corp. s.a. u.s. e.u. h. min. sec. ')

export const openers = words(
  'le la les l un une des du il elle ils elles on ce cet cette ces son sa ses leur leurs mon notre votre nous vous je ' +
    'en dans à au aux pour par sur selon après avant depuis mais et or car si quand lorsque comme cependant toutefois pourtant ' +
    'ainsi aussi enfin puis alors deux trois plusieurs certains tous toutes chaque c d qui que',
)

/** What a sentence may begin with where a page lost the line break before it, besides the openers. */
export const lineOpeners = words(
  'ailleurs cela ceci ça entre sans sous dès durant pendant chez malgré contre face lors outre vers j n s y là quant aucun ' +
    'beaucoup autre autres quelques parmi grâce suite voici même plus',
)
