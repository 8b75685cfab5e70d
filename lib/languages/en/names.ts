const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const personTitles = words(
  'mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir lord lady dame saint st st. rev rev. king queen prince princess',
)
export const feminineTitles = words('mrs mrs. ms ms. miss lady dame queen princess')
/** Inside a person's name, in small letters. */
export const particles = words('de du des la le von van der den ben bin al el da dos di del')
/** Between the words of an organisation's, place's or event's name. */
export const nameLinks = words('of the for and de du')

/** Nouns for the function of a person; a plural adds an s. */
export const roleNouns = words(
  'president vice-president minister secretary director chief head boss mayor deputy prefect prosecutor judge lawyer spokesman spokeswoman spokesperson leader founder co-founder ceo king queen prince princess emperor duke duchess earl pope bishop cardinal general colonel captain commander admiral congressman senator councillor adviser advisor ambassador professor researcher scientist engineer architect physician doctor nurse paramedic economist historian sociologist geologist biologist physicist chemist mathematician astronomer analyst expert specialist journalist writer novelist poet playwright painter sculptor musician singer actor actress film-maker photographer coach manager player champion athlete rider cyclist runner sailor climber explorer caver pilot treasurer delegate representative governor chancellor mediator commissioner unionist activist farmer baker craftsman carpenter inventor apprentice heir widow husband wife son daughter brother sister father mother uncle aunt nephew niece cousin friend counterpart predecessor successor candidate winner keeper owner man woman resident witness victim suspect author editor chairman chairwoman chair chairperson executive officer inspector curator team-mate teammate runner-up swimmer diver student teacher',
)
/** Nouns that stand for an organisation; the first letter may be a capital in its name. */
export const organisationNouns = words(
  'company firm group bank ministry university school institute association federation union committee commission council agency authority party organisation organization foundation government parliament assembly senate court tribunal police army newspaper radio channel television club team hospital museum theatre laboratory cooperative chamber confederation observatory centre center bureau office department trust service board society academy league monopoly maker manufacturer operator insurer startup fund college church press corporation alliance coalition delegation service services works brothers',
)
export const organisationEndings = words(
  'inc inc. ltd ltd. corp corp. plc llc gmbh ag sa group holdings co co. media',
)
export const placeNouns = words(
  'city town village county region province island islands lake sea ocean river mount mountain pass valley glacier street road avenue square quay bridge port harbour harbor station airport canal forest park castle abbey cathedral palace hotel district gulf bay strait cape plain plateau desert republic kingdom coast hill cave pier lane moor',
)
export const eventNouns = words(
  'festival war battle cup championship championships games tour prize award exhibition fair summit conference treaty revolution tournament race marathon rally classic operation',
)
/** Before a name they say that it is a place. */
export const placePrepositions = words('in at near')
/** Before a name they say that it is an organisation. */
export const organisationPrepositions = words('')
export const firstNames = words(
  'john james william george robert michael david richard charles joseph thomas christopher daniel paul mark donald steven kenneth andrew joshua kevin brian edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron henry arthur harry oliver lewis dominic peter simon martin alan colin ian neil hugh graham mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen helen amy anna angela ruth brenda nicole katherine emma samantha christine catherine rachel janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia frances martha cheryl hannah jacqueline ann jean alice kathryn gloria teresa doris sara janice julia marie madison grace judy theresa beverly denise marilyn agnes charlotte sophie lucy florence jane anne claire vladimir xi ivan boris angela olaf ursula mohammed ahmed ali joe',
)
export const feminineFirstNames = words(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen helen amy anna angela ruth brenda nicole katherine emma samantha christine catherine rachel janet maria heather diane julie joyce victoria christina joan evelyn lauren judith olivia frances martha cheryl hannah jacqueline ann alice kathryn gloria teresa doris sara janice julia marie madison grace judy theresa denise marilyn agnes charlotte sophie lucy florence jane anne claire ursula',
)
/** Capitals and large cities of the world, one word or with hyphens (others come from their context). */
export const cities = words(
  'london paris berlin madrid rome lisbon brussels amsterdam vienna bern geneva zurich luxembourg dublin edinburgh cardiff belfast glasgow manchester liverpool birmingham leeds sheffield bristol oxford cambridge york copenhagen stockholm oslo helsinki reykjavik warsaw prague budapest bucharest sofia athens moscow kiev kyiv minsk belgrade zagreb sarajevo ankara istanbul jerusalem beirut damascus baghdad tehran riyadh doha dubai cairo algiers tunis rabat tripoli dakar lagos abuja nairobi kinshasa johannesburg pretoria beijing shanghai tokyo osaka seoul pyongyang delhi mumbai islamabad kabul bangkok hanoi jakarta manila singapore sydney canberra melbourne auckland wellington washington boston chicago houston dallas miami seattle ottawa montreal quebec toronto vancouver bogota lima caracas santiago brasilia',
)
/** Names for a government by its seat or building: they act, but are no person. */
export const seats = words('kremlin pentagon vatican westminster whitehall')
export const continents = words('europe asia africa america oceania antarctica')
/** Between the words of a name that another language wrote: "Rio de Janeiro". */
export const foreignLinks = words('de du des do da von')
/** Adjectives of countries: a capital that writes no name. */
export const demonyms = words(
  'american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian serbian croatian bosnian albanian chinese japanese korean vietnamese thai indonesian malaysian philippine indian pakistani afghan iranian iraqi syrian lebanese israeli palestinian jordanian saudi egyptian libyan tunisian algerian moroccan nigerian kenyan ethiopian ghanaian senegalese congolese south-african african european asian canadian mexican brazilian argentine argentinian chilean colombian peruvian venezuelan cuban australian dutchman dutchwoman englishman englishwoman frenchman frenchwoman irishman irishwoman scot welshman briton western eastern northern southern victorian roman catholic protestant muslim jewish christian soviet',
)
/** What a definite noun phrase of these two words may mean: an organisation named before ("the company"). */
export const anaphoricNouns = words(
  'company firm group bank association federation union club organisation organization foundation agency university institute party manufacturer maker operator insurer cooperative newspaper ministry charity trust',
)
export const masculineTitles = words('mr mr. lord king prince')
