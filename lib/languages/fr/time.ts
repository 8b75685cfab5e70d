const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const months = words(
  'janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre',
)
export const weekdays = words('lundi mardi mercredi jeudi vendredi samedi dimanche')
/** Days and years told from the day of the article. */
export const relativeDates = words("hier aujourd'hui demain avant-hier après-demain")
/** Between two days or months of one date: "du 12 au 16 août", "en mars et avril". */
export const dateJoiners = words('au et ou à -')
/** Inside one date: "le 2 juillet", "début mars". */
export const dateFillers = words('le de')
/** Before a year that stands alone. */
export const yearMarkers = words('en depuis an année fin début mi avant après dès de entre et vers')
export const centuries = words('siècle siècles')
export const partsOfDay = words('matin soir midi après-midi nuit soirée matinée')
/** A noun phrase with one of these heads tells when or how long, and is not a subject: "l'an dernier", "deux jours". */
export const timeNouns = words(
  'an ans année années mois semaine semaines jour jours journée heure heures minute minutes seconde secondes siècle matin soir nuit soirée matinée lendemain veille week-end fois moment printemps été automne hiver trimestre semestre décennie',
)
