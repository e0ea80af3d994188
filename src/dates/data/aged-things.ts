/** What "N-year-old" tells the length of, not the age: things that begin, last and end. */
export const AGED_THINGS: ReadonlySet<string> = new Set(
  `war conflict truce ceasefire cease-fire agreement accord deal treaty pact dispute feud row rivalry insurgency
  rebellion uprising revolt revolution siege blockade embargo boycott sanction ban moratorium strike protest campaign
  crisis standoff stalemate deadlock impasse occupation operation offensive mission investigation inquiry probe case
  lawsuit trial law policy rule regime government coalition administration junta dictatorship dynasty monarchy alliance
  partnership union marriage relationship friendship tradition custom practice programme program project plan effort
  drive process negotiation talk debate controversy scandal mystery drought famine recession slump boom bull expansion
  recovery record streak reign career tenure contract lease`.split(/\s+/),
);
