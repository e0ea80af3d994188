import type { TokenRange } from '../../language/types.js';
import type { Name } from '../types.js';
import { appositionAfter } from './apposition-after.js';
import { appositionBefore } from './apposition-before.js';
import { usPartisan } from './asides.js';
import type { RoleContext, RoleEvidence } from './evidence.js';
import { identifiedAs, introducedAs } from './introductions.js';
import { nationalNoun, nationals } from './nationality.js';
import { bodyHeaded, comesFrom, installedAs, replacedAs } from './predicates.js';
import { oneOfSeveral, sharedTitle } from './shared-titles.js';
import { titleBefore } from './title-before.js';

export type { RoleContext, RoleEvidence } from './evidence.js';
export { roleOfPronoun, roleOfTitle } from './predicates.js';

/** Everything that the words beside one mention say of the person. */
export function rolesAt(context: RoleContext, name: Name): RoleEvidence[] {
  const titles = titleBefore(context, name);
  return [
    ...titles,
    ...appositionBefore(context, name, titles[0]),
    ...appositionAfter(context, name),
    ...installedAs(context, name),
    ...bodyHeaded(context, name),
    ...comesFrom(context, name),
    ...introducedAs(context, name),
    ...identifiedAs(context, name),
    ...usPartisan(context, name),
    ...sharedTitle(context, name),
    ...oneOfSeveral(context, name),
    ...replacedAs(context, name),
    ...nationalNoun(context, name),
    ...nationals(context, name),
  ].filter(({ role, range }) => role === null || !endsInPerson(context, range));
}

/** "Governor Ann Lee, Friis and …": whose office it is, not what the next one is. */
const endsInPerson = ({ nameAt }: RoleContext, { last }: TokenRange): boolean => nameAt(last - 1)?.type === 'PER';
