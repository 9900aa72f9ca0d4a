import { type AdequacyDecision, countsOn, type Law, type TransferInstrument } from '#law/rows/law-rows.ts';
import type { Language } from '#language/languages.ts';
import { fill, type Text, text } from '#language/text.ts';
import { translate } from '#language/translate.ts';
import { isEea } from '#vocabulary/eea.ts';
import { countryName } from '#language/countries.ts';

/** How a transfer tool stood in law on a date. `open` means that no dated table decides it. */
export type ToolStatus = 'in-force' | 'limited' | 'not-yet' | 'ended' | 'no-decision' | 'no-tool' | 'open';

/** The status of a tool in law, by country where it depends on one, and the text that says it. */
export interface ToolState {
  readonly status: ToolStatus;
  readonly country?: string;
  readonly says: Text;
  /** How it came to its end, where it has. */
  readonly end?: Text;
}

const inForce = (reference: string): ToolState => ({
  status: 'in-force',
  says: fill(text('In force ({reference})'), { reference }),
});
const limited = (reference: string, scope: Text): ToolState => ({
  status: 'limited',
  says: fill(text('In force, limited: {scope} ({reference})'), { scope, reference }),
});
const notYet = (from: string): ToolState => ({
  status: 'not-yet',
  says: fill(text('Not in force before {from}'), { from }),
});
const ended = (end: Text): ToolState => ({
  status: 'ended',
  says: fill(text('No longer valid: {end}'), { end }),
  end,
});

/** The end of a row without a text on its end. */
export const endedAfter = (until: string): Text => fill(text('its last day was {until}'), { until });

const state = (status: ToolStatus, says: Text): ToolState => ({ status, says });

/** The tables a transfer is judged by. */
type TransferLaw = Pick<Law, 'adequacy' | 'instruments'>;

/** The adequacy decisions in force for a country on a calendar date. */
export const adequacyOn = (law: TransferLaw, code: string, date: string): readonly AdequacyDecision[] =>
  law.adequacy.filter((decision) => decision.code === code && countsOn(decision, date));

/** The row whose life ended last before a date. */
const lastOver = <R extends { readonly until?: string }>(rows: readonly R[], date: string) =>
  rows
    .flatMap((row) => (row.until !== undefined && row.until < date ? { ...row, until: row.until } : []))
    .toSorted((a, b) => b.until.localeCompare(a.until))[0];

const firstDay = (rows: readonly { readonly from?: string }[]): string | undefined =>
  rows.flatMap(({ from }) => from ?? []).toSorted()[0];

/** An instrument on a date within its life, before it, or after it. */
function instrumentState(instruments: readonly TransferInstrument[], date: string): ToolState | undefined {
  const alive = instruments.find((instrument) => countsOn(instrument, date));
  if (alive) return inForce(alive.reference);
  const over = lastOver(instruments, date);
  if (over) return ended(over.ended ?? endedAfter(over.until));
  const first = firstDay(instruments);
  return first === undefined ? undefined : notYet(first);
}

function adequacyState(law: TransferLaw, country: string, date: string): ToolState {
  const [decision] = adequacyOn(law, country, date);
  if (decision) return decision.scope ? limited(decision.decision, decision.scope) : inForce(decision.decision);
  const decisions = law.adequacy.filter(({ code }) => code === country);
  const over = lastOver(decisions, date);
  if (over) return ended(endedAfter(over.until));
  const first = firstDay(decisions);
  const past = instrumentState(
    law.instruments.filter((instrument) => instrument.country === country),
    date,
  );
  if (past && (past.status === 'in-force' || first === undefined)) return past;
  return first === undefined ? state('no-decision', text('No adequacy decision')) : notYet(first);
}

function adequacyStates(law: TransferLaw, countries: readonly string[], date: string): ToolState[] {
  const third = countries.filter((code) => !isEea(code, date));
  if (third.length === 0) return [state('open', text('Not known: no third country is named'))];
  return third.map((country) => ({ ...adequacyState(law, country, date), country }));
}

const fixed: Readonly<Record<string, ToolState>> = {
  none: state('no-tool', text('No transfer tool')),
  'not-stated': state('open', text('Not stated in the source')),
  other: state('open', text('Not judged: described in words')),
  'UK-IDTA': state('open', text('For transfers under UK law only')),
  'UK-ADD': state('open', text('For transfers under UK law only')),
};

/**
 * How a transfer tool (a code of `transferTools`) stood on a calendar date, by the dated tables of the law.
 * An adequacy decision is judged country by country (Art. 45); of a contract, rules or a certificate only the instrument
 * is judged, not what the parties made of it (Art. 46, 49).
 */
export function toolStates(law: TransferLaw, tool: string, countries: readonly string[], date: string): ToolState[] {
  if (tool === 'A45-3') return adequacyStates(law, countries, date);
  const dated = instrumentState(
    law.instruments.filter((instrument) => instrument.tool === tool),
    date,
  );
  return [dated ?? fixed[tool] ?? state('in-force', text('In force'))];
}

/** The state of a tool in one line. */
export const formatToolState = ({ country, says }: ToolState, language: Language): string =>
  country ? `${countryName(country, language)}: ${translate(says, language)}` : translate(says, language);
