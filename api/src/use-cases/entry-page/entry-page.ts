import type { EntryPage } from 'domain/contract';
import { type Entry, type Language, type RegisterState } from 'domain/core';
import { completenessOf, partsOfRecord, rulesOf } from 'domain/rules';
import { maySee } from '#use-cases/entries/entry-permissions.ts';
import { entryAt, titled } from '#use-cases/entries/entry-facts.ts';
import type { Evaluations } from '#use-cases/findings/evaluations.ts';
import { presentFinding } from '#use-cases/findings/finding-presenter.ts';
import { type FindingMatch, selectFindings } from '#use-cases/findings/select-findings.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

/** The actor, the language and the date of a page. */
interface PageReading {
  readonly actor: Actor;
  readonly language: Language;
  readonly asOf?: string;
}

type Controller = EntryPage['keepers'][number];

const isController = (entry: Entry): boolean => entry.kind === 'organisation' || entry.kind === 'client';

function controllersOf(parts: readonly string[], state: RegisterState): Controller[] {
  return parts.flatMap((id) => {
    const entry = entryAt(state, id);
    if (!entry || !isController(entry)) return [];
    const { kind, archived, values } = entry;
    return [{ kind, id, title: titled(entry), archived, values } as Controller];
  });
}

/** What the pages of entries show beside the entries. */
export class EntryPages {
  readonly #evaluations: Evaluations;

  constructor(evaluations: Evaluations) {
    this.#evaluations = evaluations;
  }

  /** The findings of an entry and its controllers, the state of its letters, and its controllers. */
  async of(entry: Entry, { actor, language, asOf }: PageReading): Promise<EntryPage> {
    const parts = partsOfRecord(entry);
    const evaluation = await this.#evaluations.of(entry.archived ? parts.slice(1) : parts, asOf);
    const { state, found } = evaluation;
    const complete = completenessOf(entry, (id) => rulesOf(found.get(id)));
    // Findings of its parts stay on their own pages, unless they make this record incomplete.
    const isAsked = complete?.exempt !== true;
    const belongsHere = ({ entry: { id }, rule }: FindingMatch): boolean =>
      id === entry.id || (isAsked && rule.article30 === true);
    const all = entry.archived
      ? []
      : await selectFindings(evaluation, { state: 'all', q: '' }, language, (one) => maySee(actor, one));
    const matches = all.filter(belongsHere);
    return {
      findings: matches.map((match) => presentFinding(match, language, state)),
      letters: (complete?.letters ?? []).map((letter) => ({
        letter,
        lacking: complete?.lacking.includes(letter) ?? false,
      })),
      parts: parts.slice(1),
      exempt: complete?.exempt ?? false,
      keepers: controllersOf(parts.slice(1), state),
    };
  }
}
