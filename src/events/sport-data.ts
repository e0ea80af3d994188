const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of sport alone, as lemmas. */
export const SPORT_WORDS = words(`
  coach striker goalkeeper midfielder winger defender quarterback pitcher batsman batter bowler wicketkeeper wicket inning
  innings umpire referee tournament championship champion playoff halftime touchdown semifinal semi-final quarterfinal
  quarter-final league cup season olympics olympic medal medallist knockout fixture soccer football rugby cricket golf
  tennis basketball baseball hockey athletics cyclist sprinter hurdles seed unseeded title homer birdie bogey tee
  dugout scrum lap sprint relay marathon stadium peloton lineup`);

/** Words that sport uses and others do: two of them in a sentence tell of it. */
export const SPORTING_WORDS = words(`
  match game goal penalty team player club win beat lose defeat draw score final round set point lead trail victory
  opponent squad captain manager test track race winner loser fan crowd qualify penalty`);
