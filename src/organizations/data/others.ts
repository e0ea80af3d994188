const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Capitals that stand for no organisation. */
export const OTHER_ACRONYMS = words(`
  TV PC CD DVD VIP IQ HTML CEO CFO COO GDP GNP CPI PMI DNA RNA AIDS HIV COVID COVID-19 SARS MERS SUV GPS USB IT AI VR PR HR ID
  US U.S. USA UK U.K. UAE USSR D.C. DC LA L.A. NY N.Y. NYC GMT EST EDT BST CET PST PM AM A.M. P.M. MP MPs MEP MLA MSP MSPs TD TDs MD PhD QC KC
  ATM SMS URL WWW FAQ FYI BC AD OK Q A AK-47 UFO IED IEDs NGO NGOs PPE ICU CCTV LGBT LGBTQ NOTE EDITORS LONDON PARIS NEWS
  UPDATE CORRECTED EXCLUSIVE FACTBOX BREAKING SOCCER TENNIS GOLF CRICKET BASEBALL BASKETBALL RUGBY CYCLING BOXING ATHLETICS
  INTERNET BBQ EV EVs LNG LPG IPO KOSPI FTSE DAX CAC S&P M&A RM IRA's DIY`);

/** Peoples and faiths, which are nobody's body. */
export const PEOPLES = words(`
  arab arabs jew jews jewish muslim muslims moslem moslems christian christians islamic catholic catholics protestant protestants
  sunni sunnis shia shiite shiites hindu hindus buddhist buddhists sikh sikhs orthodox african africans asian asians european
  europeans latino latinos hispanic kurd kurds kurdish serb serbs croat croats tamil tamils hutu tutsi yugoslav yugoslavs soviet
  soviets western earth mars venus moon sun jupiter saturn christmas islam allah god nazi nazis nazi-era communist communists marxist afrikaner afrikaners english scottish welsh`);

/** A name does not end in these. */
export const DATED = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december q1 q2 q3 q4 today`);

/** Offices between a body and who holds them: "Bank of Japan Deputy Governor Aoi Mori". */
export const OFFICES = words(`
  president vice-president deputy governor minister secretary chairman chairwoman chair chief director spokesman spokeswoman
  spokesperson commissioner ceo cfo executive head leader senator sen rep manager coach captain professor economist analyst
  ambassador judge justice attorney general sheriff mayor`);
