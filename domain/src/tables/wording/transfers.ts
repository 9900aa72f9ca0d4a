import type { ExportContext } from '#tables/columns/context.ts';
import { declaredIn, generalTransfers, type RowPlace } from '#tables/columns/uses.ts';
import {
  inherited,
  joinParts,
  labelled,
  noneOrAnswer,
  notRecorded,
  formatTerm,
  withDetails,
} from '#tables/wording/phrases.ts';
import { formatToolStanding } from '#tables/wording/evidence.ts';
import { formatAssessment } from '#tables/wording/records.ts';
import { formatCountries, recipientOf } from '#tables/wording/recipients.ts';
import type { Entry } from '#entries/register.ts';
import type { Answer } from '#model/field.ts';
import type { Effective, Inherited } from '#derived/inheritance.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { text } from '#language/text.ts';
import { toolStates } from '#law/transfer-tools.ts';
import { isEea } from '#vocabulary/eea.ts';

type Declared = NonNullable<EntryValues<'activity'>['transfers']>[number];
/** A transfer a record declares, or its organisation states in general. */
type Transfer = Partial<Declared & Effective['transfers'][number]['value']>;
/** A transfer as it is stated, and where. */
interface Stated extends Inherited<Transfer> {
  readonly place: RowPlace;
}
/** What a record says of transfers, its organisation's general statements included. */
export interface TransferStatements {
  readonly made: Answer | undefined;
  readonly rows: readonly Stated[];
}

const fields = registerOf.activity.fields.transfers.fields;
const general = registerOf.organisation.fields.defaults.fields.transfers.fields;

const adequacy = 'A45-3';

const words = {
  unnamed: text('Importer not recorded'),
  onlyIf: text('only if'),
  toolOf: text('safeguard of the recipient'),
  noTool: text('Transfer tool not recorded'),
};

/** What an activity says of transfers, inherited statements included. */
export const transfersOfActivity = ({ id, values }: Entry<'activity'>, context: ExportContext): TransferStatements => ({
  made: values.transfersMade,
  rows: [
    ...(values.transfers ?? []).map((value) => declaredIn(id, value)),
    ...context.effectiveOf(values).transfers.map((stated) => ({
      ...stated,
      ...declaredIn(stated.from ?? id, stated.value, generalTransfers),
    })),
  ],
});

/** What a processor record says of transfers. */
export const transfersOfProcessor = ({ id, values }: Entry<'processor-record'>): TransferStatements => ({
  made: values.transfersMade,
  rows: (values.transfers ?? []).map((value) => declaredIn(id, value)),
});

const importerOf = ({ importer, statement }: Transfer, context: ExportContext): string =>
  importer ? context.nameOf(importer) : (statement ?? context.translate(words.unnamed));

const thirdCountries = (row: Transfer, context: ExportContext): readonly string[] => {
  if (row.countries) return row.countries;
  const {
    country,
    storageCountries = [],
    accessCountries = [],
  } = row.importer ? recipientOf(row.importer, context) : {};
  const places = [...storageCountries, ...accessCountries, ...(country ? [country] : [])];
  return [...new Set(places.filter((code) => !isEea(code, context.evaluatedOn)))];
};

function formatTransfer({ value, from }: Inherited<Transfer>, context: ExportContext): string {
  return withDetails(importerOf(value, context), [
    value.importer && value.statement,
    value.isAim && context.translate(general.isAim.label),
    formatCountries(value.countries, context),
    value.region,
    value.condition && `${context.translate(words.onlyIf)} ${value.condition}`,
    labelled(context.translate(fields.agreement.label), value.agreement && context.nameOf(value.agreement)),
    inherited(context, from),
  ]);
}

/** Whether data are transferred, in the words of the answer, and every transfer that is declared (Art. 30(1)(e), 30(2)(c)). */
export const transfersDeclared = ({ made, rows }: TransferStatements, context: ExportContext): string[] => [
  noneOrAnswer(made, context),
  ...rows.map((row) => formatTransfer(row, context)),
];

/** "None", "unknown" and "not stated" answer for the whole of (e), as long as no row says otherwise. */
const answerAlone = ({ made, rows }: TransferStatements, context: ExportContext): string[] =>
  rows.length === 0 && made?.answer !== 'yes' ? [noneOrAnswer(made, context)] : [];

/** The transfers that take place, or may; an aim is none. */
const factsIn = ({ rows }: TransferStatements): Stated[] => rows.filter(({ value }) => !value.isAim);

/** The third countries, named by the transfer or following from its importer; a region where the source names no country. */
export function transferCountries(said: TransferStatements, context: ExportContext): string[] {
  const places = factsIn(said).flatMap(({ value }) => {
    const countries = thirdCountries(value, context).map((code) => formatCountries([code], context));
    const none = value.region ?? `${importerOf(value, context)}: ${context.translate(notRecorded)}`;
    return countries.length > 0 ? [...countries, value.region ?? ''] : [none];
  });
  return [...answerAlone(said, context), ...new Set(places)];
}

type Tool = Pick<Transfer, 'tool' | 'reference' | 'module' | 'assessment' | 'supplementaryMeasures'>;

/** A transfer tool with what specifies it, and how it stood in law on the day of the export (Art. 44–49). */
function formatTool(
  tool: Tool,
  countries: readonly string[],
  places: readonly RowPlace[],
  context: ExportContext,
): string {
  const name = formatTerm(fields.tool.of, tool.tool, context) || context.translate(words.noTool);
  const states = tool.tool ? toolStates(context.law, tool.tool, countries, context.evaluatedOn) : [];
  const statesInLaw = formatToolStanding(states, places, context).filter((said) => said !== name);
  return withDetails(name, [
    context.format(fields.module, tool.module),
    tool.reference,
    ...statesInLaw,
    labelled(context.translate(fields.assessment.label), formatAssessment(tool.assessment, context)),
    labelled(context.translate(fields.supplementaryMeasures.label), tool.supplementaryMeasures),
  ]);
}

/** The tools of one transfer: its own, or those its importer offers. */
function toolsOf({ value, place }: Stated, context: ExportContext): string[] {
  const countries = thirdCountries(value, context);
  const { importer = '' } = value;
  const { safeguards = [] } = recipientOf(importer, context);
  const placed = (row: (typeof safeguards)[number]) => declaredIn(importer, row, 'safeguards');
  if (value.tool || safeguards.length === 0) {
    // What the importer offers of the same tool is judged there, and holds here.
    const same = value.tool === adequacy ? safeguards.filter(({ tool }) => tool === adequacy).map(placed) : [];
    return [formatTool(value, countries, [place, ...same.map((offer) => offer.place)], context)];
  }
  return safeguards
    .map(placed)
    .map((offer) =>
      joinParts(
        [
          formatTool(offer.value, offer.value.countries ?? countries, [offer.place], context),
          context.translate(words.toolOf),
        ],
        ', ',
      ),
    );
}

/** What an importer offers serves all transfers to it, and is said once. */
function withoutRepeatedOffers(transfers: readonly Stated[]): Stated[] {
  const seen = new Set<string>();
  return transfers.filter(({ value: { tool, importer, countries } }) => {
    if (tool || !importer) return true;
    const offer = [importer, ...(countries ?? ['anywhere'])].join(' ');
    const isNew = !seen.has(offer);
    seen.add(offer);
    return isNew;
  });
}

/** The tool of each transfer, after its importer. */
export const transferTools = (said: TransferStatements, context: ExportContext): string[] => [
  ...answerAlone(said, context),
  ...withoutRepeatedOffers(factsIn(said)).flatMap((stated) =>
    toolsOf(stated, context).map((tool) => `${importerOf(stated.value, context)}: ${tool}`),
  ),
];

/** The derogation of each transfer that rests on one, with the documented assessment and safeguards Art. 49(6) wants in the record. */
export const article49Safeguards = ({ rows }: TransferStatements, context: ExportContext): string[] =>
  rows.flatMap(({ value }) => {
    const letter = value.derogation ?? (value.tool?.startsWith('A49') ? value.tool : undefined);
    if (!letter && !value.documentedSafeguards) return [];
    const documented =
      value.documentedSafeguards ??
      `${context.translate(fields.documentedSafeguards.label)}: ${context.translate(notRecorded)}`;
    const informed = joinParts([
      labelled(context.translate(fields.authorityInformedOn.label), value.authorityInformedOn),
      labelled(
        context.translate(fields.dataSubjectsInformed.label),
        context.format(fields.dataSubjectsInformed, value.dataSubjectsInformed),
      ),
    ]);
    const said = joinParts([formatTerm(fields.tool.of, letter, context), documented, informed], ' – ');
    return [`${importerOf(value, context)}: ${said}`];
  });
