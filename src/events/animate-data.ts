/** Nouns for people and bodies of people by their form: "striker", "organisers", "activist", "Kenyans", "detainees". */
export const PERSON_ENDINGS = /(?:[^aeiou]er|or|ist|ian|ee|man|men|woman|women|body|one)s?$/;

/** Nouns with such an ending that are things. */
export const NOT_PERSONS: ReadonlySet<string> = new Set(
  `border order letter water matter number power winter summer weather october november december september corner center
  river tower computer server laser cancer danger murder chapter charter quarter helicopter trawler freighter airliner
  tanker cruiser destroyer bomber fighter-bomber cylinder banner poster theater shelter shutter corridor mirror error
  terror factor sector motor reactor tractor door floor honor harbor labor favor color tumor detector fee committee
  coffee degree guarantee tree knee list fist mist drone zone phone stone bone gravestone milestone ozone clone tone
  container converter charger folder ladder timber lumber chamber rubber slaughter laughter disaster register filter
  meter liter transfer offer buffer prayer encounter counter dinner manner tender gender blunder plunder wonder`.split(
    /\s+/,
  ),
);

/** Other nouns for people and for bodies of people that can be dealt with. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `person people group side camp team ally crew family public captive hostage victim patient guest child boy girl wife
  husband son parent aunt uncle cousin friend colleague associate rival critic opponent enemy foe crowd mob gang cell
  band faction tribe clan community congregation union network alliance coalition bloc party church mosque school
  university college hospital bank company firm business industry chain club league agency ministry department office
  council board panel commission tribunal court parliament congress senate house cabinet government administration
  regime state country nation province region city town village neighbour army force troop police guard convoy patrol
  unit battalion brigade squad delegation mission-staff staff workforce press media station channel outlet website site
  witness suspect accused dissident migrant student pupil nurse priest nun monk bishop imam judge peasant youth adult
  male female thief some many several half majority rest us them you i me we they he she it those these that who two
  four five six seven eight nine ten dozen hundred thousand million kin heir tenant client diplomat envoy expat spouse
  couple pair twin guru chef chief head boss star athlete spy pilot captain soul population electorate opposition left
  right resistance militia rebel insurgent militant guerrilla`.split(/\s+/),
);
