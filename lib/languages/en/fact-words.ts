import { bothWays } from '@/lib/model/both-ways'
import type { FactWords } from '@/lib/model/fact-words'
import { measures } from './measures'

const words = (line: string) => new Set(line.split(', ').filter(word => word !== ''))
const nouns = (line: string) => Object.fromEntries(line.split(', ').map(noun => [noun, null]))
export const factWords: FactWords = {
  anybodys: words('man, woman, boy, girl, person, child, teenager, lady, gentleman'),
  benefiting: words('belong, appeal, matter, happen'),
  recipients: {
    verbs: words(
      'award, cede, explain, give, grant, hand, leave, lend, lose, offer, owe, pay, pledge, present, promise, propose, provide, rent, return, sell, show, teach, write',
    ),
    prepositions: words('to'),
  },
  measures,
  costing: { cost: 'How much', weigh: 'How much', measure: 'How much', last: 'How long' },
  dimensions: {
    long: 'length',
    wide: 'width',
    high: 'height',
    tall: 'height',
    deep: 'depth',
    thick: 'thickness',
  },
  polling: {},
  pricing: { '': 'How much', for: 'For how much' },
  howMuchMoney: 'How much',
  lasting: { '': 'How long', for: 'How long' },
  durations: /(?:second|minute|hour|day|week|month|year|decade|sec|min|hr)s?$/i,
  levelling: words('rise, fall, drop, climb, grow, increase, decrease, cut, reduce'),
  levelPreposition: 'to',
  changing: words(
    'raise, lower, cut, reduce, lift, extend, shorten, beat, exceed, rise, fall, drop, climb, grow, increase, decrease, shrink, decline, jump, slump, slip, slide, tumble, plunge, plummet, soar, surge, dip',
  ),
  changePreposition: 'by',
  reasonPrepositions: words('because of, due to, thanks to, owing to, as a result of, for lack of'),
  sums: words('sum, amount, total, average, minimum, maximum, rest, share, pair, million, billion'),
  fromThere: /\d.*\s(?:away|from (?:there|here)|(?:further|farther)(?: \p{L}+)?)$/u,
  stretches: /(?:this|last|next|the (?:last|past|previous)) (?:year|month|week|quarter|decade)/iu,
  later: /^(?:later|earlier|before|after|ago|afterwards)(?!\p{L})/u,
  partOf: null,
  contracted: null,
  deadline: null,
  wholeDays: /(?<!\p{L})day of(?!\p{L})/u,
  wanting: {
    verbs: words('name, call, nickname, dub, treat, consider, deem, rank, label, appoint'),
    openers: words('as, to, with, by, for, like, among'),
  },
  standsSince: false,
  conditions: null,
  provisos: words('if, unless, provided, otherwise'),
  repaying: {
    verbs: words(
      'arrest, convict, fine, jail, imprison, punish, sanction, criticise, criticize, praise, thank, reward, award, honour, honor, suspend, fire, dismiss, expel, execute, sue, indict, blame, detain, prosecute, commend, disqualify, condemn, penalise, penalize, pardon, ban, denounce, acquit, congratulate, discipline, reprimand, scold, charge',
    ),
    phrases: /(?!)/,
    preposition: 'for',
  },
  plainReasons: /^(?:because of |because |due to |owing to )/i,
  reasonConnectors: new Set(['because']),
  saying: words(
    'accuse, add, admit, announce, argue, assert, assure, claim, comment, complain, concede, conclude, confirm, declare, deny, explain, fume, insist, joke, note, observe, predict, promise, recall, remark, reply, report, reveal, say, state, suggest, tell, think, warn, write',
  ),
  stances: words(
    'reject, oppose, support, back, welcome, criticise, criticize, condemn, praise, endorse, refuse, accept, urge, favour, favor, approve, regret, fear, resist, champion, defend, denounce, demand, promise, agree',
  ),
  finding: words(
    'find, discover, show, demonstrate, believe, realise, realize, prove, establish, estimate, learn, calculate, indicate, fear, hope, expect',
  ),
  calling: words('call, name, nickname, dub, entitle, title, christen, rename'),
  telling: words('announce, confirm, report, reveal, recall, note'),
  finiteFor: (number, passive) => ({
    finite: passive ? (number === 'Plur' ? 'were' : 'was') : number === 'Plur' ? 'have' : 'has',
    before: '',
  }),
  standing: words(
    'situate, locate, base, affiliate, dedicate, devote, surround, border, specialise, specialize, connect, know, populate, own, equip, arm, cover, line, link, relate, associate, reserve, call, entitle, nickname, compose',
  ),
  standingFor: number => (number === 'Plur' ? 'are' : 'is'),
  planning: words('plan, schedule, expect'),
  earlier: words('already'),
  datedTo: words(''),
  /** Empty in English. */
  onlyReflexive: words(''),
  magnitudes: words(
    'million, millions, billion, billions, hundred, hundreds, thousand, thousands, dozen, dozens',
  ),
  forecasting: words('forecast, predict, expect, project, anticipate, foresee, target, hope'),
  postponing: words('postpone, delay, defer'),
  townPreposition: null,
  withinTown: /(?!)/u,
  thatYear: /^,? (?:of )?(?:that|the same) year/iu,
  holding: words('own, possess, belong'),
  monthOpener: /^(?:the )?month of /iu,
  humans: words(
    'author, authors, resident, residents, man, men, woman, women, child, children, people, person, victim, victims, suspect, suspects, migrants, refugees, soldiers, protesters, players, students, voters, civilians, hostages, witnesses, witness, son, daughter, brother, sister, mother, father, husband, wife, team',
  ),
  following: words('follow, precede'),
  playing: words('play, portray, voice, feature, star'),
  support: words(
    'live, die, go, come, have, make, take, give, get, put, do, hold, keep, let, be, become, include, contain, involve, form, see, need, want, like, love, mean, say, tell, know, find, begin, start, set, remain, represent',
  ),
  light: words(
    'live, die, go, come, have, make, take, give, get, put, do, hold, keep, let, be, become, include, contain, involve, form, pay, play, lose, see, need, want, like, love, allow, help, feature, offer, show, mean, suffer, say, tell, know, find, lead, run, call, cause, mark, follow, leave, ask, raise, begin, start, bring, set, enjoy, experience, possess, provide, require, remain, describe, consider, reach, face, represent',
  ),
  imagining: words(
    'think, believe, imagine, pretend, suppose, hope, wish, doubt, deny, fear, assume, suspect',
  ),
  doing: words(
    'avoid, ban, stop, start, begin, enjoy, involve, require, recommend, suggest, consider, mean, include, prohibit, forbid, risk, practise, practice, finish, deny, admit, prevent, discourage, encourage, allow, permit, propose, resist, entail, dislike',
  ),
  endsOpen: /(?:^|\s)(?:what|how(?: \p{L}+)?|which|who|whom|whose|where|when|why|that|such|as)$/iu,
  boundPrepositions: words('to, into, towards, toward, onto, against, from, of'),
  citesAnother: /^,? (?:(?:which|who) (?:quoted|quotes|cited|cites)|quoting|citing)(?!\p{L})/u,
  colleagues:
    /^ and (?:his|her|their) (?:\p{L}+ )?(?:colleagues?|teams?|co-authors?|co-workers?|crew|staff)(?!\p{L})/u,
  focusing: words('just, only, merely, even, fully'),
  openWords:
    /(?:^|\s)(?:(?:an?|the|this|that|very|more|most|so|too) \p{L}+(?:ed|ive|ful|ous|ic|al|ep|ent|ant|able|ible|ing|ary|ar)|deep|big|long|good|great|new|old|of|for|to|in|with|an?|the|both|either|between|very|more|most|our|their|his|her|its|my|your|say|including|for (?:example|instance))$/iu,
  causing: words(
    'cause, trigger, provoke, spark, prompt, bring, disrupt, affect, damage, destroy, devastate, hit, flood',
  ),
  blaming: words(
    'accuse, blame, suspect, convince, persuade, remind, deprive, rob, thank, sue, urge, advise, warn',
  ),
  timeConnectors: words('when, once, until, before, after, as, while'),
  readyAdjectives: words(
    'able, unable, likely, unlikely, ready, willing, unwilling, certain, sure, free, keen, determined, eager, reluctant, set, bound, obliged',
  ),
  raising: words(
    'agree, allege, allow, ask, assume, authorise, authorize, believe, cause, challenge, claim, compel, condemn, consider, convince, deem, design, destine, due, enable, encourage, entitle, estimate, expect, feel, find, forbid, force, forecast, hear, help, instruct, intend, invite, know, lead, make, mean, motivate, move, note, oblige, observe, order, permit, persuade, predict, prepare, prompt, project, prove, raise, repute, report, require, rumour, rumor, say, schedule, see, set, shape, show, sentence, suppose, suspect, teach, tell, tempt, think, train, understand, urge, use, warn',
  ),
  and: 'and',
  existingOpener: /^there (?:is|are|was|were|has been|have been|will be)(?!\p{L})/iu,
  subordinates:
    /^(?:even if|even though|if|when|although|though|(?:in part |partly |just |only |simply |mainly )?because|since|while|unless|as long as|once)(?!\p{L})/iu,
  joints: /^(?:and|or|but|nor|that|who|which|so)(?!\p{L})/iu,
  clauseBreaks: /[,;:.]\s|\s(?:–|and|but|because|although|while|unless|until|whereas)\s/gu,
  bareNouns: true,
  opposites: bothWays(
    'risen fallen, rose fell, rises falls, rising falling, increase decrease, increased decreased, increases decreases, increasing decreasing, higher lower, highest lowest, larger smaller, largest smallest, bigger smaller, biggest smallest, older younger, oldest youngest, faster slower, fastest slowest, heavier lighter, longer shorter, longest shortest, warmer colder, hotter cooler, cheaper dearer, northern southern, north south, eastern western, east west, before after, above below, inside outside, stronger weaker, strongest weakest, better worse, easier harder',
  ),
  andBetween: /^\s*and\s+(?:the\s)?$/i,
  genitive: new Set(['of']),
  measureOpeners: /^(?:with an?|has an?|had an?|have an?|at an?|for an?)$/i,
  attributions: words('according to, for, in the view of'),
  sources: words('according to'),
  linksByRule: false,
  infinitives: null,
  // An English adjective behind its object is read as what is said of it.
  deeming: words(''),
  inOtherWords: /^(?:that is|namely|or rather)(?!\p{L})/u,
  /** Before whom they open what somebody thinks. */
  kin: words(
    'mother, father, son, daughter, brother, sister, wife, husband, widow, widower, cousin, uncle, aunt, nephew, niece, parent, grandmother, grandfather, partner',
  ),
  oneOfSeveral: /^one of (?:the|these|those|its|their|his|her|\p{Lu})/u,
  ofThings: words('mandatory, compulsory, optional, applicable, reversible, downloadable'),
  noPosts: words(
    'candidate, expert, specialist, activist, author, champion, winner, runner-up, medallist, medalist, laureate, holder',
  ),
  alsoIs: /^,?(?: and)? also\s/iu,
  alsoCalled: words('alias, aka, née, born'),
  heardOn: /\s(?:on\s(?:Radio|BBC|CNN|TV)[\p{L}\d]*|aged\s\d+)$/u,
  /** What papers do with whom they ask. */
  sourcing: words('quote, cite, interview, contact'),
  citedLast: /(?!)/u,
  allOf: words('all'),
  /** Verbs for who died, and those that say so of who is their object. */
  dying: { own: words('die, perish'), done: words('kill, murder, assassinate, bury') },
  opining: words('for'),
  interrogative: words('which, whose'),
  arising: words(''),
  withdrawing: words(''),
  relatives: /^(?:that (?:is|are|was|were|has|have|had|will|would|can|could)|which|who|whose|whom) /iu,
  ruling: words(''),
  deaths: words('death, murder, killing, assassination, funeral'),
  enabling: /^thanks to /iu,
  leadIns: words('as for, besides, instead of, in addition to'),
  /** What opens a period, so that half of it says nothing. */
  /** Before what happened at another time than what is told. */
  atAnotherTime: words('after, before, following'),
  periodOpeners: words('from, between'),
  periodEnds: /^(?:to|until|till|up)$/u,
  eventPrepositions: words('before, after, since, until, during, ahead of, for'),
  discussing: words(''),
  whenever: /^(?:when|whenever|once)$/,
  fractions: words('third, thirds, quarter, quarters, fifth, fifths, tenth, tenths, half, halves'),
  noMore: words('formerly, previously, once, originally, initially, long'),
  narrowing: words(''),
  originPrepositions: words('from'),
  roleOpeners: {
    definite: words('the'),
    refused: words('a, an, this, that, his, her, its, their, our, two, three, one'),
    owner: /^(?:\p{Lu}[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.-]*[’']s?\s/u,
  },
  roleLinks: /\s(?:of|for|at|in)\s|[’']s?\s/i,
  stateOffice:
    /^(?:the |.+[’']s )(?:(?:deputy )?prime minister|(?:\p{L}+ )?minister (?:of|for) .+|(?:home|foreign|defence|health|education|transport|justice|treasury|finance) (?:secretary|minister)|secretary of state(?: .+)?|chancellor(?: of the exchequer)?)$/iu,
  heldOffice:
    /^(?:the |.+[’']s )(?:\p{L}[\p{L}.-]* ){0,3}(?:(?:vice-)?president|(?:medical|operating|scientific|financial|executive|technology|information|development|security|press|health) officer|curator|superintendent|inspector|constable|commander|treasurer|dean|chair(?:man|woman|person)?|governor|mayor|senator|ambassador|commissioner|champion|chief executive|CEO|leader|captain|head|chief|director(?:[- ]general)?|manager|(?:head )?coach|editor(?:-in-chief)?|minister|secretary(?:[- ]general)?|attorney[- ]general|spokes(?:man|woman|person)|MP|adviser|representative|principal|headteacher)(?: (?:of|for|at|to|in) .+)?$/iu,
  functionOf: { man: /(?!)/u, woman: /(?!)/u },
  manyAre: words(
    'expert, specialist, researcher, scientist, professor, lecturer, teacher, student, journalist, reporter, correspondent, doctor, physician, surgeon, nurse, engineer, economist, analyst, consultant, historian, sociologist, psychologist, psychiatrist, geologist, biologist, physicist, chemist, climatologist, epidemiologist, virologist, technician, employee, worker, soldier, player, footballer',
  ),
  openRoles:
    /^(?:the )?(?:.* st|secretary of state|minister of state|head of state|member .*|(?:father|mother|parent|grandfather|grandmother) of (?:\d+|an? |one|two|three|four|five|six|seven|eight|several).*|(?:friend|colleague|ally|supporter|rival|opponent|student|pupil|victim|resident|native|fan|graduate) .*|spokesperson)$/i,
  openOwners:
    /(?:of|for|at|with|from|by) the (?:time|day|company|group|party|country|city|region|team|organi[sz]ation|newspaper|magazine|club|agency|association|institution|firm|government|movement|opposition|committee|project|centre|center|charity|union)$/i,
  /** "chair of an association": of which, nobody knows. */
  ofSome: /\s(?:of|at|for|in) an?\s/iu,
  atPresent: /(?:^|\s)(?:current|incumbent)\s/i,
  formerly: /(?:^|\s)(?:former|ex|late|then|future|retired|onetime)(?:\s|-)/i,
  purposes: {
    to: { words: 'Why', manner: false },
    'in order to': { words: 'Why', manner: false },
    by: { words: 'How', manner: true },
  },
  copulas: words('be, become'),
  describers:
    /^(?:[\p{L}\d]+-)+(?:left|right|wing|based|born|bred|trained|winning|selling|known|old|time|educated|elected|appointed)$/iu,
  looseAdjectives: words(
    'new, present, actual, proper, overall, entire, whole, other, same, big, small, large, important, main, such, certain, last, next, following, previous, different, various, current, former, own, only, real, true, simple, strong, good, bad, beautiful, young, old, possible, famous, long, recent, current, several, many, few, great, popular, best, most',
  ),
  fillers: words(
    'various, several, numerous, consecutive, global, multiple, many, few, more, most, less, vast, huge, key, major, minor, primary, integral, general, usual, common, significant, considerable, ongoing, specific, particular, special, clear, full, total, high, low, early, late, further, additional, similar, single, available, responsible, able, likely, due, sure, apparent, known, used, based, involved, wide, broad, great, original, close, easy, hard, difficult, necessary, least',
  ),
  undertakings: {
    verbs: words(
      'agree, aim, allow, ask, attempt, begin, continue, design, enable, help, hope, intend, prefer, require, teach, train, use, wish, authorise, authorize, choose, decide, decline, encourage, expect, fail, force, forbid, hesitate, instruct, invite, manage, offer, oblige, order, permit, persuade, plan, pledge, prepare, promise, propose, refuse, seek, swear, threaten, try, urge, vow, warn, suppose, mean, need, want, schedule, tend, long, struggle',
    ),
    openers: words('to'),
    alike: [
      words('try, attempt, seek, struggle'),
      words('decide, choose'),
      words('want, hope, wish, prefer'),
      words('plan, intend, aim'),
      words('ask, order, instruct, urge'),
    ],
    ends: /\s(?:but|the way others)(?!\p{L})/u,
  },
  lying: {
    reflexive: new Set(),
    plain: words('lie, stand, sit, stretch, nestle'),
    asked: 'at',
    along: words('on'),
  },
  changes: words('rise, fall, increase, decrease, drop, growth, decline, gain, loss, cut, surge, reduction'),
  governing: words(
    'contribute, lead, belong, respond, amount, result, specialise, specialize, invest, believe, participate, engage, focus, depend, rely, insist, concentrate, object, resort, devote, dedicate, subject, sentence, turn, convert, succeed, consist',
  ),
  figures: words(
    'rate, figure, figures, number, level, share, proportion, amount, sum, score, price, total, population, quantity, value, case',
  ),
  likely: words('should, could, may, might'),
  clock: /^(?:\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\.?|o[’']clock)|\d{1,2}:\d{2}|noon|midnight)$/iu,
  clockPrepositions: words('at, around, by, from, until'),
  whatTime: 'what time',
  seeing: { describe: 'as', consider: 'as', regard: 'as', portray: 'as', see: 'as', view: 'as' },
  seenAs: words('describe, consider, regard, portray'),
  how: 'How',
  counting: words('be'),
  aging: words('be'),
  agesBehind: /^\s*(\d{1,3}) years old(?=\s*[.,;])/u,
  agesBeside: /^(\s?[,(]\s?(?:aged )?)(\d{1,3})(?=[,)])/u,
  theNameOf: 'the name of',
  ageOf: years => `${years} years old`,
  timeOpeners: new Set(['when', 'where']),
  times: words(
    'time, times, beginning, end, start, middle, month, week, day, days, year, years, morning, evening, night, afternoon, noon, hour, hours, minute, minutes, moment, period, era, spring, summer, autumn, fall, winter, season, weekend, century, decade, date, moments, mornings, evenings, nights, afternoons, weekends, weeks, months, seconds, decades, centuries, seasons, summers, winters',
  ),
  relational: words(
    'cause, reason, aim, goal, purpose, priority, solution, option, theme, subject, result, outcome, origin, capital, motto, seat, slogan, title, nickname, name, winner, author, founder, speciality, specialty, profession, language, currency, emblem, symbol, ingredient, advantage, disadvantage, mission, ambition, difference, rival, successor, predecessor, owner, role, dream, idea, enemy, remedy, work, port, centre, center, airport, inhabitants, religion',
  ),
  unique: words(
    'first, last, only, sole, main, chief, principal, primary, best, worst, next, second, third, official, major, latest, earliest, final',
  ),
  placePrepositions: words(
    'in, at, on, to, near, inside, outside, around, across, from, into, beside, off, through, above, below, between',
  ),
  country: { noun: 'country', gender: null },
  organisation: { noun: 'organisation', gender: null },
  countedIn: words('by, in, against, across, at, on, among, into'),
  locating: words('situate, locate'),
  addressing: words('tell, inform, assure, remind, notify'),
  objectRelatives: words('which, that, whom'),
  passiveKeepsObject: true,
  authorities: words(
    'police, government, army, parliament, senate, opposition, prosecution, defence, defense, navy, military',
  ),
  emptyNouns: words(
    'kind, sort, lot, set, case, fact, thing, way, ways, end, start, number, half, majority, most, rest, total, order, term, terms, dozen, dozens, hundreds, thousands, millions, billions, result, reason, place, course, wake, light, favour, favor, charge, view, spite, part, parts, example, consideration, problem, issue, success, failure, matter, question, difficulty, importance, role, time, moment, extent, level, form, amount, range, variety, series, pair, couple, middle, point, side, sake, addition, opportunity, chance, need, ability, maximum, minimum, average, mean, challenge, step, task, trick, alternative',
  ),
  assertingConnectors: words(
    'after, while, although, though, whereas, because, when, since, until, before, as',
  ),
  yearly: 'a year',
  having: words('have, reach, possess'),
  needing: words(
    'achieve, adopt, deduct, embrace, keep, allow, approve, attain, cause, comprise, constitute, contain, create, describe, enable, exceed, feature, have, include, inflict, introduce, involve, make, need, obtain, possess, propose, provide, publish, put, represent, require, take, use',
  ),
  extents: {
    deep: 'depth',
    high: 'height',
    long: 'length',
    tall: 'height',
    thick: 'thickness',
    wide: 'width',
  },
  organisationNouns: nouns(
    'agency, airline, association, bank, broadcaster, charity, club, college, committee, company, firm, foundation, group, hospital, institute, laboratory, magazine, manufacturer, ministry, museum, newspaper, organisation, organization, party, publisher, retailer, supplier, union, university',
  ),
}
