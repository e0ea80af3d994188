/** What says, shows or causes something and is nobody who acts: shares, papers, findings, states of affairs. Lemmas of nouns. */
export const THINGS: ReadonlySet<string> = new Set(
  `percent % poll survey data datum figure statistic number total share majority minority study research finding observation evidence
  result test analysis estimate forecast index price cost market economy growth inflation demand supply rate tweet post comment remark
  timeline document record footage video photo image film book song show episode story headline map email message
  law bill rule clause provision constitution policy guideline plan proposal idea concept theory argument question problem
  crisis emergency situation condition circumstance incident case event accident crash delay shortage decision move step action motive
  success failure loss lack presence absence rise fall increase decrease change trend area place site system machine software device
  vehicle water summer winter number weather corner dinner poster shower flower colour color factor motor door floor error
  sector answer chapter matter computer sensor tumour tumor layer cancer fever plane jet car truck train bus engine noise smell weather climate heat disease virus drug food crime response reaction round`.split(
    /\s+/,
  ),
);
