import { countsOn, type Law, type TransferInstrument } from '#law/rows/law-rows.ts';
import { instrumentsNamedIn } from '#law/instruments-in-text.ts';
import { says } from '#law/recognition.ts';
import type { EntryValues } from '#registers/registers.ts';
import { isTool, type Recipient, thirdCountriesOf } from '#rules/facts/recipient.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { adequacyOn } from '#law/transfer-tools.ts';
import { isEea } from '#vocabulary/eea.ts';

/** The kinds with fields on transfers and their legal basis. */
export const kindsWithTransfers = ['activity', 'processor-record', 'organisation', 'recipient'] as const;
export type KindWithTransfers = (typeof kindsWithTransfers)[number];

type Declared = NonNullable<EntryValues<'activity'>['transfers']>[number];
type General = NonNullable<NonNullable<EntryValues<'organisation'>['defaults']>['transfers']>[number];
type OfferedSafeguard = NonNullable<EntryValues<'recipient'>['safeguards']>[number];

/** The basis of a transfer: declared by a record, stated by an organisation for all its activities, or offered by a recipient. */
export interface TransferBasis {
  /** The row it stands in. */
  readonly path: string;
  readonly row: Partial<Declared & General & OfferedSafeguard>;
  /** Who gets the data: the importer, or the recipient that offers the tool. */
  readonly importer: Recipient | undefined;
  /** Countries outside the EEA: those the row names, else those the importer is in. */
  readonly third: readonly string[];
}

const none: readonly TransferBasis[] = [];

function transferBasis(
  path: string,
  row: TransferBasis['row'],
  importer: Recipient | undefined,
  on: string,
): TransferBasis {
  const named = row.countries?.filter((code) => !isEea(code, on));
  return { path, row, importer, third: named ?? importer?.fact(thirdCountriesOf) ?? [] };
}

const declaredBy = (
  context: RuleContext,
  rows: readonly TransferBasis['row'][] | undefined,
  at: string,
): readonly TransferBasis[] =>
  rows?.flatMap((row) => {
    // An aim is no transfer (D24).
    if (row.isAim) return [];
    const importer = row.importer === undefined ? undefined : context.entry('recipient', row.importer);
    return transferBasis(`${at}/${(row as { id: string }).id}`, row, importer, context.on);
  }) ?? none;

/** The basis of the transfers an entry declares itself; inherited ones are evaluated at the organisation. */
export function transferBasesOf(entry: EvaluatedEntry<KindWithTransfers>): readonly TransferBasis[] {
  const { stored, context } = entry;
  if (stored.kind === 'organisation')
    return declaredBy(
      context,
      (stored.values as EntryValues<'organisation'>).defaults?.transfers,
      'defaults/transfers',
    );
  if (stored.kind !== 'recipient')
    return declaredBy(context, (stored.values as EntryValues<'activity'>).transfers, 'transfers');
  const recipient = entry as unknown as Recipient;
  return (
    recipient.values.safeguards?.map((row) => transferBasis(`safeguards/${row.id}`, row, recipient, context.on)) ?? none
  );
}

/** The letter of Art. 49(1) a transfer rests on, if it rests on one. */
export const derogationOf = ({ row }: TransferBasis): string | undefined =>
  row.derogation ?? (row.tool?.startsWith('A49') ? row.tool : undefined);

/** Whether a tool is named on which it may rest; what it is worth is another question. */
export const hasTool = ({ row }: TransferBasis): boolean =>
  (isTool(row.tool) && (row.tool !== 'other' || row.reference !== undefined)) || row.derogation !== undefined;

/** The tools a recipient offers: those for any country, and those for one. */
interface Offers {
  readonly anywhere: ReadonlySet<string>;
  readonly byCountry: ReadonlyMap<string, ReadonlySet<string>>;
}

function offersOf({ values: { safeguards = [] } }: Recipient): Offers {
  const anywhere = new Set<string>();
  const byCountry = new Map<string, Set<string>>();
  for (const { tool, countries } of safeguards) {
    if (!isTool(tool)) continue;
    if (!countries) anywhere.add(tool);
    for (const country of countries ?? [])
      if (!byCountry.get(country)?.add(tool)) byCountry.set(country, new Set([tool]));
  }
  return { anywhere, byCountry };
}

/** The tools a recipient offers for a country, each once. */
export function toolsFor(recipient: Recipient, country: string): readonly string[] {
  const { anywhere, byCountry } = recipient.fact(offersOf);
  return [...anywhere, ...(byCountry.get(country) ?? [])];
}

/** Whether the whole of a country is adequate on the date: a decision without limits needs no further tool (Art. 45(1)). */
export const isAdequate = ({ law, on }: RuleContext, country: string): boolean =>
  adequacyOn(law, country, on).some(({ scope }) => !scope);

/** Whether it rests on the EU–US Data Privacy Framework: an adequacy decision for the United States with limits (Decision (EU) 2023/1795). */
export const restsOnFramework = ({ row, third }: TransferBasis, { law, on }: RuleContext): boolean =>
  row.tool === 'A45-3' && third.includes('US') && adequacyOn(law, 'US', on).some(({ scope }) => scope);

/** The agreement a declared transfer names. */
export const agreementOf = ({ row }: TransferBasis, context: RuleContext): EntryValues<'agreement'> | undefined =>
  row.agreement === undefined ? undefined : context.entry('agreement', row.agreement)?.values;

const written = new WeakMap<Law['instruments'], Law['instruments']>();

/** The instruments with clauses known by number alone: "standard contractual clauses" is what every set of them is called. */
function byNumber({ instruments }: Law): Pick<Law, 'instruments'> {
  const known =
    written.get(instruments) ?? instruments.map((row) => (row.country ? row : { ...row, instrument: row.reference }));
  written.set(instruments, known);
  return { instruments: known };
}

/** Whether the text also names what took an instrument's place: "2021/914, which replaced 2010/87/EU". */
const namesSuccessor = (
  content: string,
  instrument: TransferInstrument,
  named: readonly TransferInstrument[],
  { law, on }: RuleContext,
): boolean =>
  // What took the place of the dead adequacy decisions for the United States is the Data Privacy Framework.
  instrument.country ? says(law, 'framework', content) : named.some((one) => !one.country && countsOn(one, on));

/** The instrument a text rests on that no transfer can rest on any more on a date. */
export function endedInstrumentIn(content: string, context: RuleContext): TransferInstrument | undefined {
  const { law, on } = context;
  const named = instrumentsNamedIn(byNumber(law), content);
  return named.find(
    (one) => one.until !== undefined && one.until < on && !namesSuccessor(content, one, named, context),
  );
}

/** Whether a text names the standard clauses in force on the date. */
export const namesPresentClauses = (content: string, { law, on }: RuleContext): boolean =>
  instrumentsNamedIn(byNumber(law), content).some((one) => one.tool === 'A46-2-c' && countsOn(one, on));

/** The last day on which contracts with the standard clauses before 2021 could be relied on. */
export const oldClausesUntil = (law: Law): string =>
  law.instruments.reduce((last, { tool, until = '' }) => (tool === 'scc-old' && until > last ? until : last), '');

/** The first day on which the present standard clauses could be signed. */
export const presentClausesFrom = (law: Law): string =>
  law.instruments.find(({ tool, until }) => tool === 'A46-2-c' && until === undefined)?.from ?? '';
