const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const magnitudes = words(
  'hundred hundreds thousand thousands million millions billion billions trillion trillions m bn k dozen dozens',
)
export const units = words(
  'metre metres meter meters kilometre kilometres kilometer kilometers centimetre centimetres centimeter centimeters millimetres millimeters km cm mm mile miles yard yards foot feet ft inch inches acre acres hectare hectares litre litres liter liters gallon gallons gram grams kilogram kilograms kilo kilos kg tonne tonnes ton tons pound pounds lb ounce ounces degree degrees °c °f watt watts kilowatt kilowatts kw megawatt megawatts mw gigawatt gigawatts gw kwh second seconds sec minute minutes min hour hours hr hrs day days week weeks month months year years century centuries knots mph barrel barrels bytes megabytes gigabytes decibels point points',
)
/** Beside a unit: "metres squared", "square metres". */
export const unitQualifiers = words('squared cubed square cubic')
export const currencies = words(
  'euro euros dollar dollars pound pounds sterling franc francs yen yuan rouble roubles ruble rubles rupee rupees krona kronor krone kroner peso pesos real reais dinar dinars dirham dirhams cent cents pence € $ £ ¥',
)
export const percentWords = words('% percent')
/** Between a magnitude and what it counts. */
export const unitLinks = words('of')
