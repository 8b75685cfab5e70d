import type { Gender, GrammaticalNumber } from '@/lib/model/phrasing'
import { genderOfCountry, withArticle } from './countries'
import { elides } from './joining'
import { unjoined } from './joints'
import { agrees, joined, placed } from './placing'
import { typeset } from './typography'

/** Bodies that are called by their letters everywhere, with the gender of what these stand for. */
const letters: Readonly<Record<string, Gender>> = {
  ONU: 'Fem',
  OTAN: 'Fem',
  OMS: 'Fem',
  OMC: 'Fem',
  OIT: 'Fem',
  OCDE: 'Fem',
  OSCE: 'Fem',
  OPEP: 'Fem',
  UE: 'Fem',
  UNESCO: 'Fem',
  UNICEF: 'Masc',
  AIEA: 'Fem',
  AFP: 'Fem',
  INSEE: 'Masc',
  INA: 'Masc',
}

/** Infinitives in -er that take être, or may. */
const withEtre = /^(?:aller|arriver|demeurer|entrer|monter|passer|rentrer|rester|retomber|retourner|tomber)$/u
const just =
  /(?<!\p{L})(vient|viennent) (?:(?:tout )?juste )?d(?:e |['’])(être|\p{L}+er)(?!\p{L})(?! (?:et|ou) )/giu

/** "vient de fermer" → "a fermé": by the time it is asked, it has not just been done; other verbs stay as they are. */
function done(text: string): string {
  return text.replace(just, (all: string, verb: string, infinitive: string) => {
    if (withEtre.test(infinitive)) return all
    const participle = infinitive === 'être' ? 'été' : `${infinitive.slice(0, -2)}é`
    return `${verb === 'vient' ? 'a' : 'ont'} ${participle}`
  })
}

/** How what a fact holds is written in a question: articles, genders, dates and gaps. */
export const wording = {
  done,
  /** At the end of a subject, an aside that no comma closes yet. */
  openAside: /, (?:dont|y compris|notamment) [^,]+$/u,
  /** French verbs are not shortened. */
  spelledOut: (_form: string, _lemma: string, _number: GrammaticalNumber | null): string | null => null,
  /** In French the tense of the article stays as it is. */
  timeLimits: [] as string[],
  plainPast: (
    _finite: string,
    _participle: string,
    _lemma: string,
    _number: GrammaticalNumber | null,
  ): { finite: string; lemma: string; auxiliary: boolean } | null => null,
  typeset,
  joined,
  placed,
  agrees,
  genderOfCountry,
  countryWithArticle: withArticle,
  letters,
  /** Determiners that show the gender of a singular noun. */
  /** "La Réunion", "Le Havre": names that are written with their article. */
  opensWithArticle: /^(?:La|Le|Les)\s|^L['’]\p{Lu}/u,
  genderShown: {
    la: 'Fem',
    une: 'Fem',
    cette: 'Fem',
    le: 'Masc',
    un: 'Masc',
    ce: 'Masc',
    cet: 'Masc',
  } as Readonly<Record<string, Gender>>,
  /** Before a plural noun whose gender the lexicon knows. */
  pluralOpener:
    /^(?:les|des|ces|ses|leurs|plusieurs|quelques|certains|certaines|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)$/iu,
  /** Before a singular noun, without showing its gender. */
  elided: /^(?:l['’]|son |sa |leur |chaque )/iu,
  /** The article that a name with this determiner or contraction before it takes. */
  articleOf: {
    le: 'le ',
    du: 'le ',
    au: 'le ',
    la: 'la ',
    "l'": 'l’',
    les: 'les ',
    des: 'les ',
    aux: 'les ',
  } as Readonly<Record<string, string>>,
  definite: (noun: string, gender: Gender): string =>
    elides(noun) ? 'l’' : gender === 'Fem' ? 'la ' : 'le ',
  /** What only the day of the article gives a meaning to, behind a date that says enough without it. */
  byNow: /\s+(?:derni(?:er|ère)|prochaine?|courant)(?=\s|$)/iu,
  /** What says enough of a time by itself. */
  namesTime: /\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre/iu,
  /** Opens an infinitive that the stem asks for with the same word. */
  infinitiveOpener: /^(?:de\s|d['’]|à\s)/iu,
  /** A pronoun where a speaker should be. */
  pronoun: /^-|^(?:t-)?(?:il|elle|ils|elles|lui|eux|on)$/iu,
  /** "Presque tous les pilotes …": a word before the subject without which it means others. */
  stressing: /^(?:seulement|parfois|rarement|presque)$/iu,
  unjoined,
  /** Words before and behind a gap at a bare noun which with it are one preposition or one verb. */
  fixedBefore:
    /(?:^|\s)(?:en|au|aux|par|à|à l['’]|dans le|sur le|sous le|de|du|d['’]|avoir|avait|avaient|a|ont|aura|auront|eu|aurait|prend|prennent|prendre|prenait|pris|fait|font|faire|faisait|tenir|tient|mettre|met|mis|rendre|rend|donner|donne|porter|porte|perdre|perd|perdu)\s?$/iu,
  /** And before those that are part of a saying: "à la suite", "une fois". */
  fixedLead: /(?:^|\s)(?:à la|une)\s?$/iu,
  fixedBehind: /^(?:de|d['’]|du|des|à|au|aux)(?=[\s\p{L}])/iu,
  fixedNouns:
    /^(?:total|moins|plus|contraire|lieu|fond|cours|sein|titre|nom|niveau|profit|raison|cause|vue|vertu|dehors|fonction|matière|faveur|face|présence|part|partie|place|compte|œuvre|train|plein|fin|début|rapport|sujet|service|milieu|bout|lendemain|moyen|biais|côté|suite|terme|cadre|hasard|fur|mesure|instar|égard|encontre|issue|besoin|peur|envie|hommage|confiance|garde|pouvoir|temps|coup|fois|point|travers)$/iu,
}
