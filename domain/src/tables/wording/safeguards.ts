import type { ExportContext } from '#tables/columns/context.ts';
import { declaredIn, type RowPlace } from '#tables/columns/uses.ts';
import { formatToolStanding } from '#tables/wording/evidence.ts';
import { formatCountries } from '#tables/wording/recipients.ts';
import { joinParts, labelled, formatTerm, withDetails } from '#tables/wording/phrases.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { toolStates } from '#law/transfer-tools.ts';

type Row = Partial<NonNullable<EntryValues<'recipient'>['safeguards']>[number]>;
/** A tool with the rows it stands in. */
type Safeguard = Row & { readonly places: readonly RowPlace[] };

const fields = registerOf.recipient.fields.safeguards.fields;

/** The tools that cover a party: those its own entry holds, and those of the transfers that records declare to it. */
export function safeguardsOf(id: string, values: EntryValues<'recipient'>, context: ExportContext): Safeguard[] {
  const own = (values.safeguards ?? []).map((row) => declaredIn(id, row, 'safeguards'));
  const declared = context.transfersTo(id).flatMap(({ value, place }) => {
    const { countries, tool, reference, module, assessment } = value;
    return tool === undefined ? [] : [{ value: { countries, tool, reference, module, assessment }, place }];
  });
  const each = new Map<string, Row & { readonly places: RowPlace[] }>();
  for (const { value, place } of [...own, ...declared]) {
    const key = JSON.stringify([value.countries, value.tool, value.reference, value.module, value.assessment]);
    const known = each.get(key);
    if (known) known.places.push(place);
    else each.set(key, { ...(value as Row), places: [place] });
  }
  return [...each.values()];
}

const toolName = ({ tool }: Row, context: ExportContext): string => formatTerm(fields.tool.of, tool, context);

/** A tool and the countries it covers. */
export const formatTool = (safeguard: Safeguard, context: ExportContext): string =>
  withDetails(toolName(safeguard, context), [formatCountries(safeguard.countries, context)]);

/** What specifies a tool: module, reference, certification and when it was checked. */
export function toolDetail(safeguard: Safeguard, context: ExportContext): string {
  const detail = joinParts([
    context.format(fields.module, safeguard.module),
    safeguard.reference,
    labelled(context.translate(fields.certified.label), context.format(fields.certified, safeguard.certified)),
    labelled(
      context.translate(fields.certificateCovers.label),
      context.format(fields.certificateCovers, safeguard.certificateCovers),
    ),
    labelled(context.translate(fields.checkedOn.label), safeguard.checkedOn),
  ]);
  return detail && joinParts([toolName(safeguard, context), detail], ': ');
}

/** How a tool stood in law on the day of the export, country by country where that matters. */
export function formatToolStates(
  { tool, countries, places }: Safeguard,
  seats: readonly string[],
  context: ExportContext,
): string {
  if (!tool) return '';
  const states = toolStates(context.law, tool, countries ?? seats, context.evaluatedOn);
  const name = toolName({ tool }, context);
  const said = formatToolStanding(states, places, context).filter((standing) => standing !== name);
  return joinParts([name, said.join(', ')], ': ');
}
