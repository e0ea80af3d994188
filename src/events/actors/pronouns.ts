import type { NounPhrase, Token } from '../../language/types.js';
import type { EventInput } from '../input.js';
import type { Scenes } from '../locations.js';
import { statementAround } from '../reported.js';
import type { Syntax } from '../syntax/syntax.js';
import { actorAt, type ResolvedActor } from './actor.js';
import { Antecedents } from './antecedents.js';
import type { Persons } from './persons.js';

/** Tells whom a pronoun stands for. */
export class Pronouns {
  private readonly antecedents: Antecedents;
  private depth = 0;

  constructor(
    private readonly syntax: Syntax,
    private readonly input: EventInput,
    private readonly persons: Persons,
    private readonly scenes: Scenes,
    private readonly resolvePhrase: (phrase: NounPhrase) => ResolvedActor[],
  ) {
    this.antecedents = new Antecedents(syntax, input.people, input.countries);
  }

  /** "it", "they", "we": who was spoken of before, or the speaker of the statement. */
  resolve(phrase: NounPhrase, head: Token): ResolvedActor[] {
    const plain = actorAt(this.syntax, phrase, {
      name: head.text,
      person: null,
      country: null,
      sector: null,
      known: true,
      stated: false,
      stateless: false,
    });
    if (/^(?:we|us|our|ours|i|me|my)$/.test(head.norm)) {
      const said = statementAround(this.input.statements, head.start, head.end);
      const speaker = said === null ? null : (this.input.statements[said]?.speaker ?? null);
      if (!speaker) return [plain];
      return [
        {
          ...plain,
          ...(speaker.mention ?? {}),
          country: speaker.country ?? this.scenes.homeAt(phrase.first),
          person: speaker.person,
          name: speaker.name,
        },
      ];
    }
    if (/^(?:who|those|others|some|many|everyone|all|none|nobody|anyone|two|one|you)$/.test(head.norm))
      return [{ ...plain, country: this.scenes.countryAt(phrase.first) }];
    const person = this.persons.ofPronoun(phrase);
    if (person && !this.isOwnSubject(phrase, person)) return [person];
    const antecedent = this.antecedents.find(phrase);
    if (!antecedent || this.depth > 3)
      return [{ ...plain, known: head.norm !== 'it' && head.norm !== 'this' && head.norm !== 'that' }];
    this.depth++;
    const before = this.resolvePhrase(antecedent);
    this.depth--;
    if (before.some((actor) => this.isOwnSubject(phrase, actor))) return [plain];
    return before.map((actor) => ({
      ...actor,
      known: true,
    }));
  }

  /** "assured him": not whoever does it. */
  private isOwnSubject(phrase: NounPhrase, person: ResolvedActor): boolean {
    if (!/^(?:him|her|them)$/.test(this.syntax.token(phrase.head)?.norm ?? '')) return false;
    // "said her country would": whose it is may well be the subject
    if ((this.syntax.phraseAround(phrase.head)?.last ?? 0) > phrase.last) return false;
    const group = this.syntax.lastBefore(phrase.first);
    const subject = group && !group.passive ? this.syntax.subjectsOf(group)[0] : undefined;
    if (!subject || this.depth > 2) return false;
    this.depth++;
    const same = this.resolvePhrase(subject).some((actor) =>
      person.person === null ? actor.start === person.start : actor.person === person.person,
    );
    this.depth--;
    return same;
  }
}
