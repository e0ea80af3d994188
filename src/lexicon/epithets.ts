/**
 * What a reporter calls whoever has been named, not to say the name again: occupations and standings that nobody has in a
 * story only by being there, as its judge, lawyer, driver or suspect are.
 */
const EPITHETS = `
singer songwriter actor actress musician rapper guitarist drummer pianist composer frontman artist painter sculptor comedian chef baker
player striker winger centre-back playmaker linebacker cornerback lineman shortstop outfielder infielder goaltender slugger forward
midfielder defender goalkeeper quarterback pitcher star superstar champion medalist medallist athlete swimmer runner boxer golfer
cyclist skier sprinter wrestler gymnast skater legend
candidate front-runner frontrunner nominee hopeful contender challenger incumbent politician lawmaker legislator senator
congressman congresswoman republican democrat conservative socialist populist statesman stateswoman veteran
businessman businesswoman billionaire millionaire tycoon mogul magnate entrepreneur industrialist financier philanthropist developer
professor academic scholar historian economist scientist sociologist philosopher theologian physicist biologist
novelist author poet playwright essayist filmmaker
lady native newcomer laureate draughtsman draftsman farmer fisherman retiree pensioner counselor counsellor
`;

export const EPITHET_NOUNS: ReadonlySet<string> = new Set(EPITHETS.trim().split(/\s+/));
