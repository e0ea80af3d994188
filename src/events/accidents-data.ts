/** What kills and destroys without anybody doing it: illness, nature, accidents. Lemmas of nouns. */
export const ACCIDENTS: ReadonlySet<string> = new Set(
  `outbreak epidemic pandemic virus flu influenza disease illness cholera malaria measles ebola cancer infection hunger
  famine drought storm thunderstorm hurricane typhoon cyclone tornado wind lightning hail snow snowstorm blizzard rain
  rainfall earthquake quake aftershock tremor tsunami flood flooding floodwater landslide mudslide avalanche eruption
  volcano heat heatwave cold blaze wildfire crash accident collision derailment capsizing sinking shipwreck stampede
  crush collapse malfunction outage blackout shortage recession slump`.split(/\s+/),
);
