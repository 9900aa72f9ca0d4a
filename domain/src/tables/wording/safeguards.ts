import type { ExportContext } from '#tables/columns/context.ts';
import { formatCountries } from '#tables/wording/recipients.ts';
import { joinParts, labelled, formatTerm, withDetails } from '#tables/wording/phrases.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { formatToolState, toolStates } from '#law/transfer-tools.ts';

type Safeguard = Partial<NonNullable<EntryValues<'recipient'>['safeguards']>[number]>;

const fields = registerOf.recipient.fields.safeguards.fields;

/** The tools that cover a party: those its own entry holds, and those of the transfers that records declare to it. */
export function safeguardsOf(id: string, values: EntryValues<'recipient'>, context: ExportContext): Safeguard[] {
  const declared = context.transfersTo(id).map(({ countries, tool, reference, module, assessment }) => ({
    countries,
    tool,
    reference,
    module,
    assessment,
  }));
  const all: Safeguard[] = [...(values.safeguards ?? []), ...declared.filter(({ tool }) => tool !== undefined)];
  const each = new Map<string, Safeguard>();
  for (const one of all) {
    const key = JSON.stringify([one.countries, one.tool, one.reference, one.module, one.assessment]);
    if (!each.has(key)) each.set(key, one);
  }
  return [...each.values()];
}

const toolName = ({ tool }: Safeguard, context: ExportContext): string => formatTerm(fields.tool.of, tool, context);

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
  { tool, countries }: Safeguard,
  seats: readonly string[],
  context: ExportContext,
): string {
  if (!tool) return '';
  const states = toolStates(context.law, tool, countries ?? seats, context.evaluatedOn);
  const said = states.map((state) => formatToolState(state, context.language)).join(', ');
  return `${toolName({ tool }, context)}: ${said}`;
}
