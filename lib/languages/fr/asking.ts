import type {
  Asker,
  ClauseParts,
  DateGrain,
  Gender,
  GrammaticalNumber,
  PlaceKind,
  Realiser,
} from '@/lib/model/phrasing'
import { elides, join, withDe, withQue } from './joining'
import { typeset } from './typography'

const clitic = { Masc: { Sing: 'il', Plur: 'ils' }, Fem: { Sing: 'elle', Plur: 'elles' } } as const

function finish(words: string, mark: string): string {
  const bare = words.trim().replace(/[\s,;:.–—-]+$/, '')
  return typeset(bare.charAt(0).toLocaleUpperCase('fr') + bare.slice(1) + mark)
}

/** "-t-il", "-elles"; null after a letter that neither links nor takes "-t-". */
function invertedVerb(finite: string, pronoun: string): string | null {
  if (/[td]$/.test(finite)) return `${finite}-${pronoun}`
  if (/[aeé]$/.test(finite)) return `${finite}-t-${pronoun}`
  return null
}

const etre = /^(est|sont|était|étaient|fut|furent|sera|seront|serait|a été|avait été|aura été)$/

/** What may stand between a verb and the word that agrees with its subject ("a été particulièrement touchée"), that word, the rest. */
const toAgree =
  /^((?:(?:été|pas|plus|jamais|ensuite|alors|aussi|également|très|trop|assez|plutôt|bien|mal|peu|déjà|toujours|encore|enfin|\p{L}+ment) )*)(\p{L}+)(.*)$/su

/** After "qui" a participle is masculine: "Qui s’est rendue" would give half the key away. */
function masculine(rest: string, finite: string): string | null {
  const match = toAgree.exec(rest)
  if (!match) return rest
  const modal = /^((?:pas |plus )?(?:avoir )?(?:être|été) )(\p{L}+?(?:é|i|u|is|it))e(?!\p{L})(.*)$/su.exec(
    rest,
  )
  if (modal) return `${modal[1]}${modal[2]}${modal[3]}`
  const [, before = '', word = '', after = ''] = match
  if (!etre.test(finite) && !before.includes('été')) return rest
  if (/(é|i|u|is|it|ert|aint|eint|oint)e$/.test(word)) return before + word.slice(0, -1) + after
  if (/(euse|trice|ive|ienne|ante|ente|elle|ère)$/.test(word)) return null
  return rest
}

/** "Quelle organisation a été fondée": the participle takes the gender of the noun that asks. */
function feminine(rest: string, finite: string): string | null {
  const match = toAgree.exec(rest)
  if (!match) return rest
  const [, before = '', word = '', after = ''] = match
  // "a été" + participle, "est" + participle: of "est à Lyon" nothing agrees.
  if (/^(?:a|avait|aura|ont|avaient|auront)\b/.test(finite) && !before.includes('été')) return rest
  if (/(?:é|i|u)$/.test(word)) return `${before}${word}e${after}`
  return /(?:ée|ie|ue|ise|ite|e)$/.test(word) || /^(?:à|en|dans|sur|chez|de|du|au|la|le|un|une)$/.test(word)
    ? rest
    : null
}

function ofSubject(asker: Asker, clause: ClauseParts): string | null {
  if (clause.subject.number !== asker.number) return null
  let rest: string | null = clause.rest
  if (asker.gender === 'Masc' && clause.subject.gender !== 'Masc')
    rest = masculine(clause.rest, clause.finite)
  else if (asker.gender === 'Fem' && clause.subject.gender !== 'Fem' && etre.test(clause.finite))
    rest = feminine(clause.rest, clause.finite)
  if (rest === null) return null
  return finish(join(asker.text, clause.clitics, clause.finite, rest), ' ?')
}

function inverted(asker: string, clause: ClauseParts): string | null {
  const { subject, clitics, finite, rest } = clause
  if (/-(je|tu|il|elle|on|nous|vous|ils|elles|ce)$/.test(finite)) return null
  // "Qui des voisins ont-ils vu" would ask which of them.
  const several = /(?:^|\s)qui$/iu.test(asker) && /^(?:des|du|de) /u.test(subject.text)
  const verb =
    subject.gender && !several ? invertedVerb(finite, clitic[subject.gender][subject.number]) : null
  if (verb) return finish(join(asker, subject.text, clitics, verb, rest), ' ?')
  return finish(join(asker, 'est-ce', withQue(subject.text), clitics, finite, rest), ' ?')
}

/** "Qu’a réclamé la région ?" with a verb alone; "Qu’est-ce que la région a réclamé au ministre ?" with more. */
function whatObject(clause: ClauseParts): string | null {
  const { subject, clitics, finite, rest } = clause
  if (clitics !== '' || /-/.test(finite)) return null
  const asker = (verb: string) => (elides(verb) ? `Qu’${verb}` : `Que ${verb}`)
  if (rest === '' || /^\p{L}+(?:é|i|u|is|it|ert|aint|eint)$/u.test(rest))
    return finish(join(asker(finite), rest, subject.text), ' ?')
  return finish(join('Qu’est-ce', withQue(subject.text), finite, rest), ' ?')
}

const avoir = /^(a|ont|avait|avaient|aura|auront|eut|eurent|aurait|auraient)$/

/** "ont bloqué" + "combien de voyageurs" → "ont bloqués": after avoir, a participle agrees with the object before it. */
function withMovedObject(
  clause: ClauseParts,
  gender: Gender | null,
  number: GrammaticalNumber,
): ClauseParts | null {
  if (!avoir.test(clause.finite)) return clause
  const match = /^((?:déjà |ainsi |pas |aussi |alors )*)(\p{L}+)(.*)$/su.exec(clause.rest)
  const [, before = '', participle = '', after = ''] = match ?? []
  // "ont pu réunir": what stands before belongs to the infinitive.
  if (/^(?:pu|dû|su|voulu|fait|laissé|osé|failli|fallu)$/.test(participle) && infinitive.test(after))
    return clause
  if (!gender || !/(é|i|u|is|it|ert|eint|aint|oint)$/.test(participle)) return null
  const feminine = gender === 'Fem' ? 'e' : ''
  const plural = number === 'Sing' || (feminine === '' && /s$/.test(participle)) ? '' : 's'
  return { ...clause, rest: before + participle + feminine + plural + after }
}

const infinitive = /^\s+(?:(?:se |s’|l’|en |y )?)\p{L}+(?:er|ir|re|oir)(?!\p{L})/u

const placeWords: Record<PlaceKind, string> = {
  country: 'Dans quel pays',
  town: 'Dans quelle ville',
  other: 'Où',
}

function where(kind: PlaceKind, preposition: string): string | null {
  return /^(à|au|aux|à la|à l[’']|en|dans|sur|près de|à côté de)$/i.test(preposition)
    ? placeWords[kind]
    : null
}

const dateWords: Record<DateGrain, string> = {
  year: 'En quelle année',
  month: 'En quel mois',
  days: 'À quelles dates',
  months: 'En quels mois',
  day: 'À quelle date',
  weekday: 'Quel jour',
  period: 'Quand',
}

/** "Avant quelle date", "Depuis quelle année": not of a part of the year, which is no date. */
function dated(preposition: string, grain: DateGrain): string | null {
  if (grain === 'day') return `${preposition} quelle date`
  return grain === 'year' ? `${preposition} quelle année` : null
}

function when(grain: DateGrain, preposition: string): string | null {
  const bare = preposition.toLowerCase()
  // "remonte à juin 1997", "est reportée à mars".
  if (bare === 'à' && (grain === 'month' || grain === 'period')) return 'À quand'
  // "Depuis quelle date": "le 20 novembre" is no answer to "depuis quand".
  if (bare === 'depuis') return dated('Depuis', grain) ?? 'Depuis quand'
  if (/^jusqu[’']? ?(?:à|en|au)?$/.test(bare)) return dated('Jusqu’à', grain) ?? 'Jusqu’à quand'
  if (bare === 'à partir de') return dated('À partir de', grain) ?? 'À partir de quand'
  // "Dès 1658, il envoya": what happened once is asked by its year.
  if (bare === 'dès')
    return grain === 'year' ? dateWords.year : (dated('À partir de', grain) ?? 'À partir de quand')
  if (bare === 'd’ici') return 'D’ici quand'
  if (bare === 'avant' || bare === 'après') return dated(bare === 'avant' ? 'Avant' : 'Après', grain)
  if (grain === 'period' && bare === 'de') return 'De quand à quand'
  if (grain === 'period' && bare === 'entre') return 'Quand'
  if (grain === 'month' && /^(?:fin|début)$/.test(bare)) return 'Quand'
  return /^(|le|en|à|au|du|dans|fin|début)$/.test(bare) ? dateWords[grain] : null
}

/** "Quel", "Quelles": null for a noun whose gender is not known. */
function whichWord(gender: Gender | null, number: GrammaticalNumber): string | null {
  if (!gender) return null
  const singular = gender === 'Fem' ? 'quelle' : 'quel'
  return number === 'Plur' ? `${singular}s` : singular
}

/** Prepositions that a question can open with, as it opens with them. */
const aboutWords: Readonly<Record<string, string>> = {
  à: 'À',
  avec: 'Avec',
  contre: 'Contre',
  dans: 'Dans',
  depuis: 'Depuis',
  pendant: 'Pendant',
  de: 'De',
  'au cours de': 'Au cours de',
  'auprès de': 'Auprès de',
  'au sein de': 'Au sein de',
  'face à': 'Face à',
  'grâce à': 'Grâce à',
  'lors de': 'Lors de',
  'par rapport à': 'Par rapport à',
  lors: 'Lors de',
  malgré: 'Malgré',
  par: 'Par',
  pour: 'Pour',
  sous: 'Sous',
  sur: 'Sur',
  vers: 'Vers',
}

const months = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' })
/** "2017-06-25" → "juin 2017". */
const monthOf = (date: string) => months.format(new Date(`${date}T00:00:00Z`))

/** "en juin 2017", of an office that changes hands. */
const whenOf = ({ date }: { date: string | null }) =>
  date ? `en ${monthOf(date)}` : 'quand l’article a été écrit'

export const asking: Realiser = {
  question: words => finish(words, ' ?'),
  statement: words => finish(words, '.'),
  ofSubject,
  inverted,
  who: { text: 'Qui', gender: 'Masc', number: 'Sing' },
  why: 'Pourquoi',
  throughWhat: 'Comment',
  where,
  when,
  howMany: (noun, preposition) => {
    const many = `combien ${elides(noun) ? `d’${noun}` : `de ${noun}`}`
    if (preposition === '') return `C${many.slice(1)}`
    const before = aboutWords[preposition]
    return before ? `${before} ${many}` : null
  },
  whatShare: whole => `Quel pourcentage ${withDe(whole)}`,
  withMovedObject,
  whatLevel: clause => inverted('À combien', clause),
  byHowMuch: 'De combien',
  byWhom: 'Par qui',
  whatObject,
  whom: preposition => {
    if (preposition === '') return 'Qui'
    return /^(à|avec|contre|pour|chez|par)$/.test(preposition)
      ? `${preposition.charAt(0).toLocaleUpperCase('fr')}${preposition.slice(1)} qui`
      : null
  },
  about: (preposition, noun, gender, number) => {
    const which = whichWord(gender, number)
    if (preposition === '')
      return which && `${which.charAt(0).toLocaleUpperCase('fr')}${which.slice(1)} ${noun}`
    const before = aboutWords[preposition]
    return before && which ? `${before} ${which} ${noun}` : null
  },
  whatIs: (holder, person, past) => {
    if (person) return finish(`Qui ${past ? 'était' : 'est'} ${holder.text}`, ' ?')
    if (holder.number === 'Plur') return finish(`Que ${past ? 'étaient' : 'sont'} ${holder.text}`, ' ?')
    return past ? finish(`Qu’était ${holder.text}`, ' ?') : finish(`Qu’est-ce ${withQue(holder.text)}`, ' ?')
  },
  whichTwo: {
    person: { text: 'Quelles sont les deux personnes qui', gender: 'Fem', number: 'Plur' },
    country: { text: 'Quels sont les deux pays qui', gender: 'Fem', number: 'Plur' },
    organisation: { text: 'Quelles sont les deux organisations qui', gender: 'Fem', number: 'Plur' },
  },
  opened: (stem, opening) =>
    finish(
      `${opening}, ${stem.charAt(0).toLocaleLowerCase('fr')}${stem.slice(1).replace(/\s*\?$/, '')}`,
      ' ?',
    ),
  attributed: (stem, speaker) =>
    finish(
      `selon ${speaker}, ${stem.charAt(0).toLocaleLowerCase('fr')}${stem.slice(1).replace(/\s*\?$/, '')}`,
      ' ?',
    ),
  whatDeed: (clause, opener) => {
    const { subject, clitics, finite, rest } = clause
    return /-/.test(finite)
      ? null
      : finish(join('Qu’est-ce', withQue(subject.text), clitics, finite, rest, opener, 'faire'), ' ?')
  },
  whatExtent: (measure, noun, gender, { subject, clitics, finite, rest }) => {
    if (!gender || /-/.test(finite)) return null
    const article = elides(noun) ? 'l’' : gender === 'Fem' ? 'la ' : 'le '
    const opener = measure === 'amount' ? 'Quel est le montant' : 'Quelle est la durée'
    return finish(
      join(opener, withDe(`${article}${noun}`), withQue(subject.text), clitics, finite, rest),
      ' ?',
    )
  },
  howManyHas: (holder, noun, past) =>
    holder.gender
      ? finish(
          join(
            `Combien ${elides(noun) ? `d’${noun}` : `de ${noun}`}`,
            holder.text,
            `${past ? 'comptait-' : 'compte-t-'}${clitic[holder.gender].Sing}`,
          ),
          ' ?',
        )
      : null,
  howManyThere: (noun, { subject, clitics, finite, rest }) => {
    const there = subject.text === 'il'
    const verb = invertedVerb(finite, there ? 'il' : 'on')
    const many = `Combien ${elides(noun) ? `d’${noun}` : `de ${noun}`}`
    return verb && finish(join(many, clitics, there ? 'y' : '', verb, rest), ' ?')
  },
  whatAbout: (preposition, clause) =>
    /^(?:à|de|sur|contre|avec|par|en)$/.test(preposition)
      ? inverted(`${preposition.charAt(0).toLocaleUpperCase('fr')}${preposition.slice(1)} quoi`, clause)
      : null,
  howOld: ({ text }, when) => {
    // The age of the day on which it was written: the reader may come years later.
    if (when === 'told') return finish(`Quel âge est donné à ${text} dans l’article`, ' ?')
    return finish(`Quel âge avait ${text}${when === 'died' ? ' à sa mort' : ''}`, ' ?')
  },
  whichIs: ({ text, gender, number }, past) => {
    const which = whichWord(gender, number)
    const verb = number === 'Plur' ? (past ? 'étaient' : 'sont') : past ? 'était' : 'est'
    return which && finish(`${which} ${verb} ${text}`, ' ?')
  },
  what: { text: 'Qu’est-ce qui', gender: 'Masc', number: 'Sing' },
  whichCountry: { text: 'Quel pays', gender: 'Masc', number: 'Sing' },
  whichOrganisation: { text: 'Quelle organisation', gender: 'Fem', number: 'Sing' },
  which: (noun, gender, number) => {
    const which = whichWord(gender, number)
    return which && gender
      ? { text: `${which.charAt(0).toLocaleUpperCase('fr')}${which.slice(1)} ${noun}`, gender, number }
      : null
  },
  whoSaid: (words, part, body) => {
    const who = body ? 'Quelle organisation' : 'Qui'
    const opener = part ? `${who} a employé les mots` : `${who} a ${body ? 'déclaré' : 'dit'} :`
    return finish(`${opener} « ${words} »`, ' ?')
  },
  accordingTo: speaker => `selon ${speaker},`,
  attribute: (attribute, gender, holder) => {
    if (!gender) return null
    const noun = elides(attribute)
      ? `l’${attribute}`
      : gender === 'Fem'
        ? `la ${attribute}`
        : `le ${attribute}`
    return finish(`${gender === 'Fem' ? 'Quelle' : 'Quel'} est ${noun} ${withDe(holder)}`, ' ?')
  },
  amountOf: (measure, amount) => `${measure} de ${amount}`,
  whoIs: (role, past, on) =>
    on === undefined
      ? finish(`Qui ${past ? 'était' : 'est'} ${role}`, ' ?')
      : finish(`Qui était ${role} ${whenOf(on)}`, ' ?'),
  whichRole: (person, on) => {
    const told = person.gender && clitic[person.gender].Sing
    if (on === undefined)
      return told
        ? finish(`Quelle fonction ${person.text} occupe-t-${told}`, ' ?')
        : finish(`Quelle est la fonction ${withDe(person.text)}`, ' ?')
    return told
      ? finish(`Quelle fonction ${person.text} occupait-${told} ${whenOf(on)}`, ' ?')
      : finish(`Quelle était la fonction ${withDe(person.text)} ${whenOf(on)}`, ' ?')
  },
  definite: (noun, gender, number) => {
    if (number === 'Plur') return `les ${noun}`
    if (elides(noun)) return `l’${noun}`
    if (!gender) return null
    return `${gender === 'Fem' ? 'la' : 'le'} ${noun}`
  },
  of: withDe,
}
