/**
 * Closed-class words, one line a part of speech (several lines may share one): `form/lemma=features`, lemma and
 * features when they say something. Features: m f (gender), s p (number), 1 2 3 (person), R (reflexive), and a
 * kind: d definite, i indefinite, D demonstrative, P possessive, r relative, q interrogative, n negation, I impersonal.
 * The order of lines is the order of preference.
 */
export const closedWords: string = `
DET le=msd la/le=fsd les/le=pd l'/le=sd un=msi une/un=fsi des/un=pi
DET ce=msD cet/ce=msD cette/ce=fsD ces/ce=pD
DET mon=msP ma/mon=fsP mes/mon=pP ton=msP ta/ton=fsP tes/ton=pP son=msP sa/son=fsP ses/son=pP notre=sP nos/notre=pP votre=sP vos/votre=pP leur=sP leurs/leur=pP
DET chaque=s plusieurs=p quelques/quelque=p quelque=s aucun=ms aucune/aucun=fs tout=ms toute/tout=fs tous/tout=mp toutes/tout=fp certains/certain=mp certaines/certain=fp divers=mp diverses/divers=fp différents/différent=mp différentes/différent=fp nul=ms nulle/nul=fs tel=ms telle/tel=fs
DET quel=msq quelle/quel=fsq quels/quel=mpq quelles/quel=fpq
ADP de d'/de du/de=ms des/de=p à au/à=ms aux/à=p en dans par pour sur avec sans sous contre entre chez vers depuis pendant durant selon avant après dès parmi malgré outre hormis sauf envers devant derrière voici voilà via concernant suivant jusqu'/jusque jusque lors près hors excepté
PRON il=ms3 elle=fs3 ils/il=mp3 elles/elle=fp3 on=s3 je=s1 j'/je=s1 tu=s2 nous=p1 vous=p2
PRON se=3R s'/se=3R me=s1 m'/me=s1 te=s2 t'/te=s2 lui=s3 leur/lui=p3 eux/lui=mp3 moi/je=s1 toi/tu=s2 soi=s3 y en
PRON le=ms3 la/le=fs3 les/le=p3 l'/le=s3
PRON ce=msD c'/ce=msD cela=msD ça/cela=msD ceci=msD celui=msD celle/celui=fsD ceux/celui=mpD celles/celui=fpD celui-ci=msD celle-ci/celui-ci=fsD ceux-ci/celui-ci=mpD celles-ci/celui-ci=fpD celui-là=msD celle-là/celui-là=fsD ceux-là/celui-là=mpD celles-là/celui-là=fpD
PRON qui=r dont=r où=r lequel=msr laquelle/lequel=fsr lesquels/lequel=mpr lesquelles/lequel=fpr auquel/lequel=msr auxquels/lequel=mpr auxquelles/lequel=fpr duquel/lequel=msr desquels/lequel=mpr desquelles/lequel=fpr quoi=r que=r qu'/que=r
PRON rien=ms personne=s3 quelqu'un=ms3 quelque-chose=ms chacun=ms3 chacune/chacun=fs3 tous/tout=mp tout=ms aucun=ms aucune/aucun=fs certains/certain=mp certaines/certain=fp plusieurs=p autrui=ms l'on/on=s3 lui-même=ms3 elle-même=fs3 eux-mêmes=mp3 elles-mêmes=fp3 soi-même=s3
PRON -il/il=ms3 -elle/elle=fs3 -t-il/il=ms3 -t-elle/elle=fs3 -on/on=s3 -t-on/on=s3 -ils/il=mp3 -elles/elle=fp3 -t-ils/il=mp3 -t-elles/elle=fp3 -je/je=s1 -tu/tu=s2 -nous/nous=p1 -vous/vous=p2 -ce/ce=msD -le/le=ms3 -la/le=fs3 -les/le=p3 -lui/lui=s3 -leur/lui=p3 -moi/je=s1 -toi/tu=s2 -y/y -en/en
ADV ne=n n'/ne=n pas=n plus=n jamais=n guère=n point=n non=n
ADV très trop peu moins plus aussi ainsi alors encore toujours déjà souvent parfois hier demain aujourd'hui désormais bientôt ensuite puis enfin ici là ailleurs partout presque environ surtout seulement également notamment plutôt bien mal mieux tard tôt loin auparavant davantage assez tant autant tellement cependant toutefois pourtant néanmoins donc même ensemble dehors dedans dessus dessous là-bas longtemps soudain volontiers certes comment pourquoi combien quasi pis vite exprès maintenant jadis naguère sitôt d'abord peut-être au-delà -ci -là y compris
CCONJ et ou mais ni or car soit
SCONJ que qu'/que si s'/si lorsque lorsqu'/lorsque quand comme puisque puisqu'/puisque quoique quoiqu'/quoique tandis afin parce
ADJ autre=s autres/autre=p même=s mêmes/même=p seul=ms seule/seul=fs seuls/seul=mp seules/seul=fp premier=ms première/premier=fs premiers/premier=mp premières/premier=fp second=ms seconde/second=fs dernier=ms dernière/dernier=fs derniers/dernier=mp dernières/dernier=fp nouveau=ms nouvelle/nouveau=fs nouveaux/nouveau=mp nouvelles/nouveau=fp nouvel/nouveau=ms grand=ms grande/grand=fs grands/grand=mp grandes/grand=fp petit=ms petite/petit=fs petits/petit=mp petites/petit=fp haut=ms haute/haut=fs hauts/haut=mp hautes/haut=fp long=ms longue/long=fs jeune=s jeunes/jeune=p bon=ms bonne/bon=fs bons/bon=mp bonnes/bon=fp gros=m grosse/gros=fs ancien=ms ancienne/ancien=fs anciens/ancien=mp anciennes/ancien=fp principal=ms principale/principal=fs principaux/principal=mp principales/principal=fp propre=s propres/propre=p beau=ms belle/beau=fs vieux=m vieille/vieux=fs mauvais=m mauvaise/mauvais=fs double=s meilleur=ms meilleure/meilleur=fs meilleurs/meilleur=mp meilleures/meilleur=fp prochain=ms prochaine/prochain=fs prochains/prochain=mp futur=ms future/futur=fs tel=ms telle/tel=fs tels/tel=mp telles/tel=fp
PART t
INTJ oui merci hélas bravo ah oh eh
NUM zéro un=ms une/un=fs deux=p trois=p quatre=p cinq=p six=p sept=p huit=p neuf=p dix=p onze=p douze=p treize=p quatorze=p quinze=p seize=p vingt=p trente=p quarante=p cinquante=p soixante=p cent=p cents/cent=p mille=p
NOUN million=ms millions/million=mp milliard=ms milliards/milliard=mp pays=m fois=f temps=ms corps=m cours=m
`

/** Common nouns of two genders or none of their own, which dictionaries of gender leave out; same format. */
export const epiceneNouns: string = `
NOUN part=fs parts/part=fp fin=fs fins/fin=fp poste=ms postes/poste=mp livre=ms livres/livre=mp mode=ms modes/mode=mp tour=ms tours/tour=mp voile=fs voiles/voile=fp manche=fs manches/manche=fp mémoire=fs mémoires/mémoire=fp physique=fs physiques/physique=fp page=fs pages/page=fp somme=fs sommes/somme=fp garde=fs gardes/garde=fp aide=fs aides/aide=fp critique=fs critiques/critique=fp politique=fs politiques/politique=fp moule=ms moules/moule=mp vase=ms vases/vase=mp crêpe=fs crêpes/crêpe=fp poêle=ms poêles/poêle=mp responsable=s responsables/responsable=p homologue=s homologues/homologue=p élève=s élèves/élève=p collègue=s collègues/collègue=p enfant=s enfants/enfant=p membre=ms membres/membre=mp artiste=s artistes/artiste=p journaliste=s journalistes/journaliste=p camarade=s camarades/camarade=p diplomate=s diplomates/diplomate=p architecte=s architectes/architecte=p juge=s juges/juge=p guide=s guides/guide=p partenaire=s partenaires/partenaire=p adversaire=s adversaires/adversaire=p propriétaire=s propriétaires/propriétaire=p locataire=s locataires/locataire=p fonctionnaire=s fonctionnaires/fonctionnaire=p spécialiste=s spécialistes/spécialiste=p analyste=s analystes/analyste=p économiste=s économistes/économiste=p scientifique=s scientifiques/scientifique=p athlète=s athlètes/athlète=p cycliste=s cyclistes/cycliste=p touriste=s touristes/touriste=p gréviste=s grévistes/gréviste=p bénévole=s bénévoles/bénévole=p actionnaire=s actionnaires/actionnaire=p bibliothécaire=s bibliothécaires/bibliothécaire=p interprète=s interprètes/interprète=p pianiste=s pianistes/pianiste=p dentiste=s dentistes/dentiste=p pilote=s pilotes/pilote=p complice=s complices/complice=p otage=s otages/otage=p adulte=s adultes/adulte=p adolescent=ms adolescents/adolescent=mp jeune=s jeunes/jeune=p malade=s malades/malade=p pauvre=s pauvres/pauvre=p riche=s riches/riche=p libraire=s libraires/libraire=p notaire=s notaires/notaire=p commissaire=s commissaires/commissaire=p capitaine=ms capitaines/capitaine=mp astronaute=s astronautes/astronaute=p cadre=ms cadres/cadre=mp géologue=s géologues/géologue=p biologiste=s biologistes/biologiste=p historien=ms historiens/historien=mp militaire=ms militaires/militaire=mp russe=s russes/russe=p suisse=s suisses/suisse=p belge=s belges/belge=p arabe=s arabes/arabe=p cheffe=fs cheffes/cheffe=fp vague=fs vagues/vague=fp crème=fs crèmes/crème=fp laque=fs laques/laque=fp pendule=fs pendules/pendule=fp foudre=fs foudres/foudre=fp solde=ms soldes/solde=mp trompette=fs trompettes/trompette=fp office=ms offices/office=mp œuvre=fs œuvres/œuvre=fp après-midi=ms après-midis/après-midi=mp interview=fs interviews/interview=fp Pâques=fs Pâquess/Pâques=fp
`

/** Words before which "de" and "à" belong to one preposition: "en raison de", "à cause de". */
export const longPrepositions =
  `à cause de|à la suite de|suite à|en raison de|grâce à|faute de|au cours de|au lieu de|au sein de|au terme de|au profit de|au moyen de|au nom de|à l'issue de|à l'occasion de|à l'aide de|à l'invitation de|à l'égard de|à l'encontre de|à l'origine de|à partir de|à propos de|à travers|afin de|autour de|auprès de|avant de|au-delà de|aux côtés de|au-dessus de|au-dessous de|d'après|de la part de|en dehors de|en faveur de|en présence de|en vertu de|face à|hors de|jusque à|jusqu' à|le long de|lors de|loin de|par rapport à|près de|quant à|sous peine de|vis-à-vis de|en face de|à côté de|à l'intérieur de|à l'extérieur de|au bord de|au pied de|au centre de|au cœur de|au nord de|au sud de|à l'est de|à l'ouest de|en l'honneur de|compte tenu de|en matière de|dans le cadre de|à hauteur de|à compter de|en plus de|en cas de|en train de|par-dessus`.split(
    '|',
  )

/** They go with a clause, never with the noun before them. */
export const clausePrepositions: ReadonlySet<string> = new Set(
  "selon|d'après|malgré|en raison de|à cause de|grâce à|faute de|suite à|à la suite de|afin de|au lieu de|lors de|compte tenu de".split(
    '|',
  ),
)

/** Before a date they tell when something was done ("en mars", "dès lundi"). */
export const timePrepositions: ReadonlySet<string> = new Set('en dès depuis avant après'.split(' '))

/** Between an amount and what it is counted by: "120 euros par mois". */
export const ratePrepositions: ReadonlySet<string> = new Set('par pour sur contre'.split(' '))

/** Before a number they round it. */
export const roundings: ReadonlySet<string> = new Set(
  "environ|près de|plus de|moins de|plus d'|moins d'|près d'|quelque|presque|au moins|au plus".split('|'),
)

/** Words that open a clause together: "parce que", "avant que". */
export const longConjunctions =
  `parce que|alors que|tandis que|bien que|pour que|afin que|avant que|après que|depuis que|pendant que|dès que|aussitôt que|jusqu' à ce que|sans que|ainsi que|de sorte que|si bien que|au motif que|à condition que|à mesure que|même si|comme si|au cas où|au moment où|selon lequel|selon laquelle|selon lesquels|d'autant que|d'autant plus que|étant donné que|vu que|outre que|plutôt que|tant que`.split(
    '|',
  )
