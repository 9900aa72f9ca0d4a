import { suppliedLaw } from '#law/law.ts';
import { type Entry, fold, type OpenState } from '#entries/register.ts';
import { kindOf } from '#registers/registers.ts';
import { findingsIn, findingsOfAll } from '#rules/findings/evaluate.ts';
import type { Finding } from '#rules/findings/finding.ts';
import { RuleContext } from '#rules/engine/rule-context.ts';
import { type Given, stateWith } from '#test/state.ts';
import { UseIndex } from '#entries/uses.ts';

const on = '2026-11-21';

/** What a change did to the findings of the entries it reached. */
export interface Effect {
  readonly reached: ReadonlySet<string>;
  readonly gone: readonly Finding[];
  readonly came: readonly Finding[];
}

/** Findings with the same name are about the same thing, whatever their details. */
export const nameOf = ({ rule, id, path, observation = '' }: Finding): string =>
  [rule, id, path, observation].join(' ');

const without = (some: readonly Finding[], others: readonly Finding[]): Finding[] => {
  const names = new Set(others.map(nameOf));
  return some.filter((finding) => !names.has(nameOf(finding)));
};

/** A register under test whose findings are kept up change by change, the way the server does. */
export class KeptFindings {
  readonly state: OpenState;
  readonly #context: RuleContext;
  readonly #found: Map<string, readonly Finding[]>;

  constructor(given: Given) {
    this.state = stateWith(given) as OpenState;
    this.#context = this.#look();
    this.#found = findingsOfAll(this.state, this.#context);
  }

  entry(id: string): Entry {
    const kind = kindOf(id);
    const entry = kind && this.state.entries[kind].get(id);
    if (!entry) throw new Error(`${id} is not in the register`);
    return entry;
  }

  of(id: string): readonly Finding[] {
    return this.#found.get(id) ?? [];
  }

  all(): readonly Finding[] {
    return [...this.#found.values()].flat();
  }

  /** What a look at the whole register finds, with nothing remembered. */
  afresh(): readonly Finding[] {
    return [...findingsOfAll(this.state, this.#look()).values()].flat();
  }

  /** What it does to the findings to write other values into an entry; the entry keeps its own. */
  tried(id: string, values: object, meanwhile?: () => void): Effect {
    const { values: own } = this.entry(id);
    const reached = this.#write(id, values);
    const [gone, came]: [Finding[], Finding[]] = [[], []];
    const were = new Map<string, readonly Finding[]>();
    for (const one of reached) {
      const subject = this.#context.entryById(one);
      if (!subject) continue;
      const [before, now] = [this.of(one), findingsIn(subject)];
      were.set(one, before);
      this.#found.set(one, now);
      gone.push(...without(before, now));
      came.push(...without(now, before));
    }
    meanwhile?.();
    this.#write(id, own);
    for (const [one, before] of were) this.#found.set(one, before);
    return { reached, gone, came };
  }

  #write(id: string, values: object): ReadonlySet<string> {
    const before = this.entry(id);
    const [seq, version] = [this.state.upTo + 1, before.version + 1];
    const by = { actor: 'kari', role: 'editor', at: '2026-03-02T10:00:00.000Z', hash: String(seq) };
    const { kind, archived } = before;
    const after = fold(this.state, { seq, kind, id, version, action: 'changed', archived, values, ...by });
    return this.#context.changed(after, before);
  }

  #look(): RuleContext {
    return new RuleContext({ state: this.state, on, law: suppliedLaw, uses: new UseIndex(this.state) });
  }
}
