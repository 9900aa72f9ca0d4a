import { registerOf, type EntryValues } from '#registers/registers.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { labelled } from '#tables/wording/phrases.ts';

const { claimed, reasons, explanation } = registerOf.activity.fields.exemption.fields;

/** The claim that a record need not be kept, what it rests on, and why that is so (Art. 30(5)). */
export const formatExemption = (said: EntryValues<'activity'>['exemption'], context: ExportContext): string[] =>
  [
    labelled(context.translate(claimed.label), context.format(claimed, said?.claimed)),
    labelled(context.translate(reasons.label), context.format(reasons, said?.reasons)),
    labelled(context.translate(explanation.label), said?.explanation),
  ].flatMap((one) => one || []);
