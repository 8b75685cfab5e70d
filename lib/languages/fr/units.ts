const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const magnitudes = words(
  'cent cents mille millier milliers million millions milliard milliards dizaine dizaines douzaine douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines',
)
export const units = words(
  'mètre mètres kilomètre kilomètres centimètre centimètres millimètre millimètres m km cm mm hectare hectares ha litre litres gramme grammes kilogramme kilogrammes kilo kilos kg tonne tonnes degré degrés °c watt watts kilowatt kilowatts mégawatt mégawatts mw gigawatt gigawatts gw kwh mwh gwh térawattheures seconde secondes minute minutes heure heures h jour jours semaine semaines mois an ans année années siècle siècles mille milles nœuds volts baril barils octets mégaoctets gigaoctets pied pieds pouce pouces décibels point points',
)
/** After a unit: "mètres cubes", "kilomètres carrés", "kilomètres par heure". */
export const unitQualifiers = words('cube cubes carré carrés')
export const currencies = words(
  'euro euros dollar dollars livre livres sterling franc francs yen yens yuan yuans rouble roubles roupie roupies couronne couronnes peso pesos real reais dinar dinars dirham dirhams centime centimes € $ £ ¥',
)
export const percentWords = words('% pourcent pour-cent')
/** Between a magnitude and what it counts: "50 milliards de mètres". */
export const unitLinks = words("de d'")
