// Counted over Wikipedia and news articles read by Passage itself: how often a noun or name that is the subject of a verb is a
// person, against how often it is for all verbs together (logarithm of the odds, smoothed by eight average subjects).

const leaning = (value: number, verbs: string): [string, number][] =>
  verbs.split(' ').map(verb => [verb, value])

/** By lemma; "p:" before a passive, "r:" before a reflexive. Above 0 rather persons, below rather things. */
export const subjectLeanings: ReadonlyMap<string, number> = new Map([
  ...leaning(1.9, 'p:bear'),
  ...leaning(1.8, 'ask die'),
  ...leaning(1.7, 'write'),
  ...leaning(1.6, 'tell'),
  ...leaning(1.5, 'p:arrest realize'),
  ...leaning(1.4, 'learn love marry replace visit'),
  ...leaning(1.3, 'decide discover invite realise record think'),
  ...leaning(1.2, 'confront note refuse say'),
  ...leaning(1.1, 'assume design found know travel want'),
  ...leaning(1.0, 'add choose consider do escape find recover resign succeed'),
  ...leaning(0.9, 'attempt feel join leave like manage p:hire serve study testify throw warn work'),
  ...leaning(0.8, 'drop own play recall retire threaten'),
  ...leaning(0.7, 'appoint arrange call comment compose describe give p:murder reply'),
  ...leaning(0.6, 'admit agree assist examine insist p:force p:marry perform propose read state stay try'),
  ...leaning(0.5, 'accept act attend buy claim express p:bring p:voice plan reject save struggle walk'),
  ...leaning(-0.5, 'change continue lie need p:associate p:require'),
  ...leaning(-0.6, 'come cover emerge identify p:leave p:play p:reveal pick report rule support'),
  ...leaning(-0.7, 'allow earn fail p:give p:mention'),
  ...leaning(-0.8, 'experience extend indicate p:find p:perform p:present p:provide prevent'),
  ...leaning(-0.9, 'head p:cover p:form p:produce prove'),
  ...leaning(-1.0, 'cause mark p:lead p:schedule provide rise'),
  ...leaning(-1.1, 'feature involve lead p:create p:display p:feature p:follow p:own p:record'),
  ...leaning(-1.2, 'focus p:found p:open p:release p:sell require'),
  ...leaning(-1.3, 'consist increase mean p:set'),
  ...leaning(-1.4, 'p:call p:compose p:destroy p:include p:make p:title'),
  ...leaning(-1.5, 'contain p:consider p:design'),
  ...leaning(-1.6, 'p:base p:build p:establish p:locate'),
  ...leaning(-1.7, 'p:use'),
  ...leaning(-1.8, 'occur p:direct result'),
  ...leaning(-1.9, 'include p:publish'),
  ...leaning(-2.0, 'p:hold'),
  ...leaning(-2.2, 'p:write'),
])
