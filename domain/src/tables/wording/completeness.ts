import type { ExportContext } from '#tables/columns/context.ts';
import type { Entry } from '#entries/register.ts';
import { completenessOf, rulesOf } from '#rules/findings/completeness.ts';
import { fill, type Text, text } from '#language/text.ts';

const letterAlone = (letter: string): string => letter.slice(letter.lastIndexOf('('));

const said = (complete: number, of: number, lacking: string): Text =>
  lacking
    ? fill(text('{complete} of {of} letters; lacking {lacking}'), { complete, of, lacking })
    : fill(text('{complete} of {of} letters'), { complete, of });

/** How many letters of Article 30 a record answers, and which it does not: "6 of 7 letters; lacking (f)". */
export function formatCompleteness(
  entry: Entry<'activity'> | Entry<'processor-record'>,
  context: ExportContext,
): string | undefined {
  const complete = completenessOf(entry, (id) => rulesOf(context.findingsOf(id)));
  if (complete?.exempt) return context.translate(text('Exemption claimed (Art. 30(5))'));
  const { letters = [], lacking = [] } = complete ?? {};
  return context.translate(said(letters.length - lacking.length, letters.length, lacking.map(letterAlone).join(', ')));
}
