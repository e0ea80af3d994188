/**
 * What the article may call somebody whose role it has told in other words: "the lawmaker" is a senator, "the academic" a
 * lecturer. The description first, then the words of roles that it goes with besides itself; without full stops.
 */
const CALLINGS = `
lawyer: attorney barrister solicitor counsel advocate prosecutor defender
attorney: lawyer counsel prosecutor defender
barrister: lawyer counsel advocate kc qc
solicitor: lawyer
counsel: lawyer attorney barrister
lawmaker: legislator congressman congresswoman representative rep senator sen mp mla mep msp deputy parliamentarian member whip
legislator: lawmaker congressman congresswoman representative rep senator sen mp mla member
politician: mp mla senator minister leader mayor governor councillor councilor candidate lawmaker premier president
senator: sen
congressman: rep representative
congresswoman: rep representative
representative: rep
academic: professor prof lecturer historian economist scholar researcher scientist fellow
scholar: professor prof lecturer historian researcher fellow academic
professor: prof lecturer
researcher: scientist professor fellow biologist ecologist physicist chemist analyst
scientist: researcher biologist ecologist physicist chemist geologist climatologist virologist epidemiologist astronomer
spokesman: spokesperson
spokeswoman: spokesperson
spokesperson: spokesman spokeswoman
officer: policeman policewoman sergeant sgt detective det inspector insp constable superintendent captain lieutenant
policeman: officer sergeant inspector constable
detective: det inspector insp
inspector: insp
doctor: physician surgeon medic gp dr pediatrician paediatrician cardiologist
physician: doctor surgeon dr
surgeon: doctor
executive: ceo director chairman chairwoman president manager
boss: ceo director manager chief executive
businessman: founder owner entrepreneur ceo executive chairman investor developer
businesswoman: founder owner entrepreneur ceo executive chairwoman investor
entrepreneur: founder owner ceo
founder: co-founder cofounder
owner: proprietor
minister: secretary
secretary: minister
judge: justice magistrate
magistrate: judge
justice: judge
activist: campaigner organiser organizer advocate
campaigner: activist organiser organizer
singer: musician artist frontman vocalist
musician: singer composer guitarist pianist drummer violinist cellist
artist: painter sculptor musician singer
author: writer novelist historian
writer: author novelist poet playwright essayist
reporter: journalist correspondent
journalist: reporter correspondent editor columnist
leader: chief head chairman chairwoman president premier
governor: gov
general: gen
colonel: col
captain: capt
sergeant: sgt
sheriff: 
mayor: 
premier: 
president: 
chancellor: 
commissioner: 
ambassador: envoy
envoy: ambassador representative
diplomat: ambassador envoy consul
cleric: imam bishop priest rabbi ayatollah sheikh
clergyman: priest rev reverend pastor vicar bishop
priest: father rev reverend
pastor: rev reverend
bishop: archbishop
teacher: headteacher principal schoolteacher
coach: manager
manager: coach
player: striker midfielder defender goalkeeper forward guard
economist: 
historian: 
analyst: strategist
farmer: grower rancher
fisherman: 
director: filmmaker
filmmaker: director
candidate: nominee
nominee: candidate
prosecutor: attorney
chairman: chair
chairwoman: chair
administrator: 
councillor: councilor councilman councilwoman
councilman: councillor
councilwoman: councillor
`;

/** Words of roles by the noun that may stand for whoever bears them. */
export const ROLE_SYNONYMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CALLINGS.trim()
    .split('\n')
    .map((line) => {
      const [calling = '', roles = ''] = line.split(':');
      return [calling, new Set([calling, ...roles.trim().split(/\s+/).filter(Boolean)])];
    }),
);
