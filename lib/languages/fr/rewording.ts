import type { Gender, GrammaticalNumber } from '@/lib/model/phrasing'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** "inaugurés" of bridges → "inauguré": as it stands without agreement; null for a form that may end so by itself. */
function unagreed(participle: string, gender: Gender | null, number: GrammaticalNumber): string | null {
  if (!gender) return null
  if (gender === 'Masc' && number === 'Sing') return participle
  const ending = `${gender === 'Fem' ? 'e' : ''}${number === 'Plur' ? 's' : ''}`
  if (gender === 'Masc' && /is$|us$/.test(participle)) return null
  return participle.endsWith(ending) ? participle.slice(0, participle.length - ending.length) : null
}

function agreed(participle: string, gender: Gender | null, number: GrammaticalNumber): string | null {
  if (!gender || !/(?:é|i|u|is|it|ert|aint|eint|oint)$/.test(participle)) return null
  const feminine = gender === 'Fem' ? 'e' : ''
  return `${participle}${feminine}${number === 'Plur' && !(feminine === '' && participle.endsWith('s')) ? 's' : ''}`
}

const auxiliaries = {
  Sing: { a: 'a', ont: 'a', avait: 'avait', avaient: 'avait', aura: 'aura', auront: 'aura' },
  Plur: { a: 'ont', ont: 'ont', avait: 'avaient', avaient: 'avaient', aura: 'auront', auront: 'auront' },
} as const

/** What saying a fact in other words needs to know. */
export const rewording = {
  /** Verbs that are said as well in the passive, by what they do to their object. */
  turned: words(
    'abattre accuser acheter adopter annuler approuver arrêter attaquer autoriser bâtir battre blesser bloquer bombarder capturer censurer choisir commander composer condamner confirmer construire convoquer créer critiquer dénoncer désigner dessiner détruire développer diffuser diriger écrire élire enregistrer étudier évacuer expulser fabriquer fermer financer fonder imaginer imposer inaugurer incendier interdire interroger inventer juger lancer libérer licencier modifier nommer occuper organiser peindre photographier piloter préparer présenter produire programmer proposer publier racheter réaliser recruter rédiger rejeter remplacer rénover restaurer retrouver révéler revendiquer sauver sculpter signer soutenir suspendre traduire tuer vaincre voter',
  ),
  /**
   * "a inauguré" + a bridge → "a", "été inauguré" and what stood behind the participle; of a present, "inaugure" → "est
   * inauguré" for verbs in -er alone, as nothing else tells their participle.
   */
  passive: (
    finite: string,
    rest: string,
    lemma: string,
    object: { gender: Gender | null; number: GrammaticalNumber },
    present: boolean,
  ): { finite: string; verb: string; behind: string } | null => {
    if (present) {
      const form = lemma.endsWith('er')
        ? agreed(`${lemma.slice(0, -2)}é`, object.gender, object.number)
        : null
      if (!form) return null
      return { finite: object.number === 'Plur' ? 'sont' : 'est', verb: form, behind: rest }
    }
    const [participle = '', ...others] = rest.split(' ')
    const own = auxiliaries[object.number]
    const auxiliary = finite in own ? own[finite as keyof typeof own] : null
    const form = agreed(participle, object.gender, object.number)
    return auxiliary && form ? { finite: auxiliary, verb: `été ${form}`, behind: others.join(' ') } : null
  },
  /** "a été inaugurée" → "a" and "inauguré", for one who did it; `rest` begins with "été" and the participle. */
  active: (
    finite: string,
    rest: string,
    subject: { gender: Gender | null; number: GrammaticalNumber },
  ): { finite: string; verb: string; behind: string } | null => {
    const match = /^été (\p{L}+)(?: (.*))?$/su.exec(rest)
    const auxiliary =
      finite in auxiliaries.Sing ? auxiliaries.Sing[finite as keyof typeof auxiliaries.Sing] : null
    const form = match?.[1] ? unagreed(match[1], subject.gender, subject.number) : null
    return auxiliary && form ? { finite: auxiliary, verb: form, behind: match?.[2] ?? '' } : null
  },
  /** Goes on with the object, whatever the tree took it for ("le refus | de partir"). */
  goesOn: /^(?:de |d[’']|du |des |que |qu[’']|qui |dont |où |à |au |aux )/iu,
  /** A phrase that can be the subject of a passive as it is: definite, or a name. */
  definite: /^(?:le |la |les |l[’']|ce |cet |cette |ces )/iu,
  /** Small numbers as words; behind them no unit, no hour, no month. */
  numberWords: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  ),
  countedNoun:
    /^(?!(?:h|heures?|min|minutes?|km|kilomètres?|m|mètres?|cm|kg|tonnes?|ans|euros?|dollars?|points?|millions?|milliards?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|et|à|ou|fois|contre|sur|er|e|ème)(?!\p{L}))\p{Ll}{3,}/u,
  /** A number behind one of these is none of things: "article 5", "les 12 et 13". */
  numbered:
    /(?:article|numéro|n°|page|chapitre|tour|acte|groupe|saison|boulevard|rue|psaume|bâtiment|et|à|le|du|au)\s$/iu,
}
