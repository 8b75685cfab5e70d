const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(Boolean))

export const personTitles = words(
  'm. mm. mme mmes mlle me dr dr. pr pr. monsieur madame maître sir lord lady saint sainte docteur professeur',
)
export const feminineTitles = words('mme mmes mlle madame lady sainte')
/** Inside a person's name, in small letters. */
export const particles = words("de du des d' la le von van der den ben bin al el da dos di del y")
/** Between the words of an organisation's, place's or event's name. */
export const nameLinks = words("de du des d' l' la le les à au aux pour et sur en")

/** Nouns for the function of a person, masculine and feminine; a plural adds an s. */
export const roleNouns = words(
  'président présidente vice-président vice-présidente ministre premier vice-premier premier-ministre secrétaire directeur directrice chef cheffe patron patronne maire adjoint adjointe préfet préfète procureur procureure juge avocat avocate porte-parole responsable dirigeant dirigeante fondateur fondatrice cofondateur cofondatrice pdg roi reine prince princesse empereur impératrice duc duchesse comte comtesse pape évêque cardinal général colonel capitaine commandant commandante amiral député députée sénateur sénatrice conseiller conseillère ambassadeur ambassadrice professeur professeure chercheur chercheuse ingénieur ingénieure architecte médecin docteur infirmier infirmière économiste historien historienne sociologue géologue glaciologue biologiste physicien physicienne chimiste mathématicien mathématicienne astronome climatologue analyste expert experte spécialiste journaliste écrivain écrivaine romancier romancière poète dramaturge peintre sculpteur sculptrice musicien musicienne chanteur chanteuse acteur actrice comédien comédienne cinéaste réalisateur réalisatrice photographe entraîneur entraîneuse sélectionneur joueur joueuse champion championne athlète coureur coureuse navigateur navigatrice alpiniste explorateur exploratrice pilote trésorier trésorière délégué déléguée représentant représentante gouverneur gouverneure chancelier chancelière médiateur médiatrice commissaire syndicaliste militant militante agriculteur agricultrice boulanger boulangère artisan artisane menuisier horloger horlogère luthier luthière potier potière apprenti apprentie héritier héritière veuve époux épouse mari femme fils fille frère sœur père mère oncle tante neveu nièce cousin cousine ami amie homologue prédécesseur prédécesseure successeur successeure candidat candidate élu élue lauréat lauréate gardien gardienne gérant gérante propriétaire homme habitant habitante témoin victime suspect suspecte auteur auteure autrice éditeur éditrice doyen doyenne coordinateur coordinatrice administrateur administratrice inspecteur inspectrice',
)
/** Nouns that stand for an organisation; the first letter may be a capital in its name. */
export const organisationNouns = words(
  'société entreprise compagnie groupe firme banque ministère université école institut association fédération syndicat comité commission conseil agence autorité parti union organisation fondation gouvernement parlement assemblée sénat cour tribunal police armée journal quotidien radio chaîne télévision club équipe hôpital musée théâtre laboratoire coopérative chambre confédération observatoire centre bureau office régie mairie préfecture département région communauté monopole constructeur fabricant opérateur assureur start-up cabinet académie ligue intersyndicale collectif ong fonds direction service maison usine atelier alliance coalition délégation',
)
export const organisationEndings = words(
  'sa sas sarl inc inc. ltd ltd. corp corp. gmbh ag plc llc group groupe holding',
)
export const placeNouns = words(
  'ville village commune région département province île îles lac mer océan fleuve rivière mont montagne col vallée glacier rue avenue boulevard place quai pont port gare aéroport canal forêt parc château église cathédrale palais hôtel quartier golfe baie détroit cap plaine plateau désert république royaume principauté sommet côte',
)
export const eventNouns = words(
  'festival guerre bataille coupe championnat jeux tour prix exposition foire salon sommet conférence traité accord révolution tournoi édition biennale course marathon rallye opération',
)
/** Before a name they say that it is a place. */
export const placePrepositions = words('à en vers depuis jusque près')
/** Before a name they say that it is an organisation. */
export const organisationPrepositions = words('chez')
export const firstNames = words(
  'jean marie pierre paul jacques louis michel alain philippe henri françois andré claude bernard daniel georges gérard rené robert roger marcel charles joseph antoine nicolas thomas julien laurent olivier david éric eric christophe stéphane sébastien vincent guillaume benoît benoit alexandre maxime lucas hugo arthur jules gabriel raphaël léo adam emmanuel dominique gilles hervé yves xavier mathieu matthieu simon victor édouard edouard lucien émile emile anne catherine isabelle nathalie sylvie martine monique christine valérie sandrine véronique céline sophie julie camille léa manon chloé emma alice louise juliette charlotte marine pauline claire hélène élise élodie aurélie virginie caroline florence brigitte nicole jeanne marguerite simone thérèse suzanne germaine odile agnès noémie inès sarah nadia fatima mohamed ahmed ali karim mehdi vladimir alexei sergueï dmitri ivan andrei anton igor xi john james william george peter mary elizabeth donald joe angela olaf ursula giorgia mario boris benjamin volodymyr',
)
export const feminineFirstNames = words(
  'marie anne catherine isabelle nathalie sylvie martine monique christine valérie sandrine véronique céline sophie julie léa manon chloé emma alice louise juliette charlotte marine pauline claire hélène élise élodie aurélie virginie caroline florence brigitte nicole jeanne marguerite simone thérèse suzanne germaine odile agnès noémie inès sarah nadia fatima mary elizabeth angela ursula giorgia',
)
/** Capitals and large cities of the world, one word or with hyphens (others come from their context). */
export const cities = words(
  'paris lyon marseille toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims toulon grenoble dijon angers nîmes brest tours amiens limoges metz besançon orléans rouen mulhouse caen nancy clermont-ferrand avignon poitiers perpignan londres berlin madrid rome lisbonne bruxelles amsterdam vienne berne genève zurich lausanne luxembourg dublin copenhague stockholm oslo helsinki varsovie prague budapest bucarest sofia athènes moscou kiev kyiv minsk belgrade zagreb sarajevo tirana ankara istanbul jérusalem tel-aviv beyrouth damas bagdad téhéran riyad doha abou-dabi dubaï caire alger tunis rabat casablanca tripoli dakar bamako abidjan lagos abuja nairobi kinshasa johannesburg pretoria pékin shanghai hongkong tokyo osaka séoul pyongyang delhi bombay islamabad kaboul bangkok hanoï jakarta manille singapour sydney canberra melbourne washington boston chicago miami ottawa montréal québec toronto vancouver mexico bogota lima caracas santiago brasilia',
)
/** Names for a government by its seat or building: they act, but are no person. */
export const seats = words('kremlin élysée matignon maison-blanche pentagone vatican')
export const continents = words('europe asie afrique amérique océanie antarctique')
/** Between the words of a name that another language wrote: "Bank of the West". */
export const foreignLinks = words('of the and')
/** Empty in French, where peoples have a capital and adjectives none. */
export const demonyms = words('')
/** What a definite noun phrase of these two words may mean: an organisation named before ("la société"). */
export const anaphoricNouns = words(
  'société entreprise compagnie groupe firme banque association fédération syndicat club organisation fondation agence université institut parti constructeur fabricant opérateur assureur coopérative journal ministère',
)
export const masculineTitles = words('m. mr. monsieur lord')
/** What a lone name after an article ("the Louvre", "la Bretagne") mostly is. */
export const articledName = 'place' as 'place' | 'other'
/** Heads of a relation between people, after a name and its "’s": French has none. */
export const kinship = words('')
