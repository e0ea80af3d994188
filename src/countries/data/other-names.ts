const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * Words in names of companies, papers, events and the like: a country's word in such a name is no mention of the country
 * ("the Medical Journal of Australia", "Qatar Insurance Group"). Norms without full stops.
 */
export const OTHER_NAME_HEADS: ReadonlySet<string> = words(`
  hospital clinic medical cathedral academy airline airlines airways award awards bancorp bros brothers brewery brewing broadcasting bulletin cable café cafe casino chronicle church circus classic club co college corp corporation cup daily energy entertainment enterprises
  exchange express fair festival films forum foods fund funds gazette gmbh grill group hall herald holding holdings hotel hotels inc industries insurance investments journal labs laboratories ltd llc magazine mail marathon
  masters mining mobile morning motor motors museum music news newspaper observer oil open orchestra park partners petroleum pharmaceuticals pictures plc post press prize productions publishing railway records restaurant resources review
  scouts securities shipping show software standard star steel stores street studios supermarkets systems technologies technology telecom telegraph television theater theatre times today tobacco tower towers tribune trophy tv university
  ventures weekly world zoo
`);
