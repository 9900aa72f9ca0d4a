import { type Language, type Text, text } from '#text.ts';
import { adequacyDecisions, adequacyOn, currentClauses, deadInstruments, isEea } from '#vocabulary/adequacy.ts';
import { countryName } from '#vocabulary/countries.ts';

/** How a transfer tool stood in law on a date. `open` means that no dated table decides it. */
export type ToolStanding = 'in-force' | 'limited' | 'not-yet' | 'ended' | 'no-decision' | 'no-tool' | 'open';

/** The standing of a tool, for a country where it depends on one, in words. */
export interface ToolState {
  readonly standing: ToolStanding;
  readonly country?: string;
  readonly says: Text;
}

const inForce = (reference: string): ToolState => ({
  standing: 'in-force',
  says: text(`In force (${reference})`, `I kraft (${reference})`),
});
const limited = (reference: string, scope: Text): ToolState => ({
  standing: 'limited',
  says: text(`In force, limited: ${scope.en} (${reference})`, `I kraft, begrenset: ${scope.nb} (${reference})`),
});
const notYet = (from: string): ToolState => ({
  standing: 'not-yet',
  says: text(`Not in force before ${from}`, `Ikke i kraft før ${from}`),
});
const ended = (when: Text): ToolState => ({
  standing: 'ended',
  says: text(`No longer valid: ${when.en}`, `Ikke lenger gyldig: ${when.nb}`),
});
const state = (standing: ToolStanding, en: string, nb: string): ToolState => ({ standing, says: text(en, nb) });

type Instrument = (typeof deadInstruments)[number];

/** An instrument of the past on a date within its life, before it, or after it. */
function pastInstruments(instruments: readonly Instrument[], date: string): ToolState | undefined {
  const alive = instruments.find(({ from, until }) => (from ?? '') <= date && date <= until);
  if (alive) return inForce(alive.reference);
  const over = instruments.filter(({ until }) => until < date).toSorted((a, b) => b.until.localeCompare(a.until))[0];
  if (over) return ended(over.ended);
  const first = instruments.flatMap(({ from }) => from ?? []).toSorted()[0];
  return first === undefined ? undefined : notYet(first);
}

function adequacyState(country: string, date: string): ToolState {
  const [decision] = adequacyOn(country, date);
  if (decision) return decision.scope ? limited(decision.decision, decision.scope) : inForce(decision.decision);
  const other = adequacyDecisions.find(({ code }) => code === country);
  if (other?.until && other.until < date) return ended(text(other.until, other.until));
  const past = pastInstruments(
    deadInstruments.filter((instrument) => instrument.country === country),
    date,
  );
  if (past && (past.standing === 'in-force' || !other)) return past;
  return other
    ? notYet(other.from)
    : state('no-decision', 'No adequacy decision', 'Ingen beslutning om tilstrekkelig beskyttelsesnivå');
}

function adequacyStates(countries: readonly string[], date: string): ToolState[] {
  const third = countries.filter((code) => !isEea(code));
  if (third.length === 0)
    return [state('open', 'Not known: no third country is named', 'Ikke kjent: ikke noe tredjeland er oppgitt')];
  return third.map((country) => ({ ...adequacyState(country, date), country }));
}

const fixed: Readonly<Record<string, ToolState>> = {
  none: state('no-tool', 'No transfer tool', 'Ikke noe overføringsgrunnlag'),
  'not-stated': state('open', 'Not stated in the source', 'Ikke oppgitt i kilden'),
  other: state('open', 'Not judged: described in words', 'Ikke vurdert: beskrevet med ord'),
  'UK-IDTA': state('open', 'For transfers under UK law only', 'Bare for overføringer etter britisk rett'),
  'UK-ADD': state('open', 'For transfers under UK law only', 'Bare for overføringer etter britisk rett'),
};

/**
 * How a transfer tool (a code of `transferTools`) stood on a calendar date, by the dated tables of `vocabulary/adequacy`.
 * An adequacy decision is judged country by country (Art. 45); of a contract, rules or a certificate only the instrument
 * is judged, not what the parties made of it (Art. 46, 49).
 */
export function toolStates(tool: string, countries: readonly string[], date: string): ToolState[] {
  if (tool === 'A45-3') return adequacyStates(countries, date);
  if (tool === 'A46-2-c')
    return [date < currentClauses.from ? notYet(currentClauses.from) : inForce(currentClauses.reference)];
  const past = pastInstruments(
    deadInstruments.filter((instrument) => instrument.tool === tool),
    date,
  );
  return [past ?? fixed[tool] ?? state('in-force', 'In force', 'I kraft')];
}

/** The standing of a tool in one line. */
export const toolStateInWords = ({ country, says }: ToolState, language: Language): string =>
  country ? `${countryName(country, language)}: ${says[language]}` : says[language];
