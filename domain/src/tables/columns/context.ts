import { agreementsByParty } from '#derived/agreements.ts';
import { engagedOn, tiersIn } from '#derived/chains.ts';
import { type ActivityUse, type DeclaredTransfer, transfersByImporter, usesOfParties } from '#tables/columns/uses.ts';
import { organisationsOf, type OrganisationsOfShared, organisationsOfShared } from '#derived/organisations.ts';
import type { Field } from '#model/field.ts';
import { resolveInheritance, type Effective } from '#derived/inheritance.ts';
import type { Law } from '#law/rows/law-rows.ts';
import { frozenCopy, type Entry, type RegisterState } from '#entries/register.ts';
import { type EntryValues, kindOf } from '#registers/registers.ts';
import { acceptancesIn } from '#rules/findings/acceptances.ts';
import { findingsOfAll } from '#rules/findings/evaluate.ts';
import type { Finding } from '#rules/findings/finding.ts';
import { RuleContext } from '#rules/engine/rule-context.ts';
import type { Language } from '#language/languages.ts';
import type { Text } from '#language/text.ts';
import { translate } from '#language/translate.ts';
import { titleOf } from '#entries/title.ts';
import { type Steps, takeSteps } from '#entries/steps.ts';
import { UseIndex } from '#entries/uses.ts';
import { formatValue } from '#entries/format-value.ts';

/** What an export is made of: a register at rest, the two dates it is read at, and a language. */
export interface ExportBasis {
  readonly state: RegisterState;
  /** The UTC time the register is shown as of. */
  readonly asOf: string;
  /** The calendar date on which agreements, chains and the law are judged. */
  readonly evaluatedOn: string;
  /** The tables agreements and transfers are judged by. */
  readonly law: Law;
  readonly language: Language;
  /** The SHA-256 of an entry's snapshot; the domain knows no cryptography. */
  readonly hashOf: (entry: Entry) => string;
  /** The label of a code of a large vocabulary. */
  readonly codeName?: (code: string, language: Language) => string;
  /** The findings of this register on that date, when they are evaluated already. */
  readonly found?: ReadonlyMap<string, readonly Finding[]>;
  /** The organisations that shared entries belong to, when they are worked out already. */
  readonly organisations?: OrganisationsOfShared;
}

/** An export's basis with what its columns look up, worked out once. */
export interface ExportContext extends ExportBasis {
  readonly translate: (text: Text) => string;
  /** What `make` says of the entry with a reference, worked out once in an export: thousands of rows name the same ones. */
  readonly memoizeById: <T>(make: (id: string, context: ExportContext) => T, id: string) => T;
  /** The title of the entry with this reference. */
  readonly nameOf: (id: string) => string;
  /** A stored value in plain words; an empty text when there is none. */
  readonly format: (field: Field, value: unknown) => string;
  /** What `make` says of the values of a record, kept while its row is written: several columns ask for the same. */
  readonly memoizeLastRow: <V extends object, T>(make: (values: V, context: ExportContext) => T, values: V) => T;
  /** What holds for an activity once its organisation's general statements are counted in. */
  readonly effectiveOf: (values: EntryValues<'activity'>) => Effective;
  readonly agreementsOf: (party: string) => readonly Entry<'agreement'>[];
  /** The processors each processor engages. */
  readonly engaged: ReadonlyMap<string, readonly string[]>;
  /** The tier of a processor, the lowest when it is reached in several ways; `undefined` when no chain leads to us. */
  readonly tierOf: (id: string) => number | undefined;
  /** Makes ready in small steps what the first `usesOf` would otherwise make at once. */
  readonly prepareUses: () => Steps;
  /** The activities and processor records that a party, or a processor above it in a chain, takes part in. */
  readonly usesOf: (party: string) => readonly ActivityUse[];
  /** The transfers that records declare to a party. */
  readonly transfersTo: (party: string) => readonly DeclaredTransfer[];
  /** What the rules find in the entry with a reference. */
  readonly findingsOf: (id: string) => readonly Finding[];
  /** The organisations an entry belongs to: its own, or those that use it. */
  readonly organisationsOf: (entry: Entry) => readonly string[];
  /** The acceptance that covers a finding, or `undefined`. */
  readonly acceptanceOf: (finding: Finding) => Entry<'acceptance'> | undefined;
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The titles of a register that does not change, each memoized because they are needed most often. */
function titlesIn(state: RegisterState): (id: string) => string {
  const titles = new Map<string, string>();
  return (id) => {
    const known = titles.get(id);
    if (known !== undefined) return known;
    const kind = kindOf(id);
    const entry = kind && state.entries[kind].get(id);
    const title = kind && entry ? titleOf(kind, id, entry.values) : id;
    titles.set(id, title);
    return title;
  };
}

/** Memoizes results by function and reference. */
function memoizingById(context: () => ExportContext): ExportContext['memoizeById'] {
  const known = new Map<unknown, Map<string, unknown>>();
  return <T>(make: (id: string, context: ExportContext) => T, id: string): T => {
    let made = known.get(make);
    if (!made) known.set(make, (made = new Map()));
    let said = made.get(id) as T;
    if (said === undefined && !made.has(id)) made.set(id, (said = make(id, context())));
    return said;
  };
}

/** Memoizes the last result of each function, by its values. */
function memoizingLastRow(context: () => ExportContext): ExportContext['memoizeLastRow'] {
  const known = new Map<unknown, { readonly values: object; readonly made: unknown }>();
  return <V extends object, T>(make: (values: V, context: ExportContext) => T, values: V): T => {
    const last = known.get(make);
    if (last?.values === values) return last.made as T;
    const made = make(values, context());
    known.set(make, { values, made });
    return made;
  };
}

const effectiveIn = (values: EntryValues<'activity'>, { state }: ExportContext): Effective =>
  resolveInheritance(values, state);

const evaluateAll = (state: RegisterState, on: string, law: Law): ReadonlyMap<string, readonly Finding[]> =>
  findingsOfAll(state, new RuleContext({ state, on, law, uses: new UseIndex(state) }));

/** Prepares what the columns of an export look up. The register is copied: an export shows one moment, however long it takes. */
export function exportContext(basis: ExportBasis): ExportContext {
  const { language, evaluatedOn, codeName } = basis;
  const state = frozenCopy(basis.state);
  const nameOf = titlesIn(state);
  const formatting = { language, nameOf, separator: ', ', ...(codeName && { codeName }) };
  const agreements = lazy(() => agreementsByParty(state));
  const engaged = engagedOn(state, evaluatedOn);
  const tiers = lazy(() => tiersIn(state));
  const transfers = lazy(() => transfersByImporter(state));
  let uses: ReadonlyMap<string, readonly ActivityUse[]> | undefined;
  function* prepareUses(): Steps {
    uses ??= yield* usesOfParties(state, engaged);
  }
  const found = lazy(() => basis.found ?? evaluateAll(state, evaluatedOn, basis.law));
  const acceptances = lazy(() => acceptancesIn(state));
  const shared = lazy(() => basis.organisations ?? takeSteps(organisationsOfShared(state)));
  const context: ExportContext = {
    ...basis,
    state,
    memoizeById: memoizingById(() => context),
    memoizeLastRow: memoizingLastRow(() => context),
    engaged,
    tierOf: (id) => tiers().get(id),
    nameOf,
    translate: (text) => translate(text, language),
    format: (field, value) => formatValue(field, value, formatting),
    effectiveOf: (values) => context.memoizeLastRow(effectiveIn, values),
    agreementsOf: (party) => agreements().get(party) ?? [],
    transfersTo: (party) => transfers().get(party) ?? [],
    prepareUses,
    usesOf: (party) => {
      takeSteps(prepareUses());
      return uses?.get(party) ?? [];
    },
    organisationsOf: (entry) => organisationsOf(entry, shared()),
    findingsOf: (id) => found().get(id) ?? [],
    acceptanceOf: (finding) => acceptances().of(finding, evaluatedOn),
  };
  return context;
}
