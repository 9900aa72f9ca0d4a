import type { ExportContext } from '#tables/columns/context.ts';
import type { RowPlace } from '#tables/columns/uses.ts';
import { formatToolState, type ToolState, type ToolStatus } from '#law/transfer-tools.ts';
import { countryName } from '#language/countries.ts';
import { text } from '#language/text.ts';
import { ruleById } from '#rules/catalogue.ts';
import type { Finding } from '#rules/findings/finding.ts';

const notShown = text('Not shown to be in force');

const framework = 'dpf-certification-unchecked';

/** The rules that ask for what a tool stands or falls with: the assessment, the authorisation, the set of clauses, the certificate, the documentation. */
const evidenceRules: ReadonlySet<string> = new Set([
  'transfer-assessment-missing',
  'transfer-authorisation-missing',
  'transfer-clauses-outdated',
  framework,
  'derogation-undocumented',
]);

/** What the rows of an entry lack, by the path of the row. */
const lackingInRows = (id: string, context: ExportContext): ReadonlyMap<string, readonly Finding[]> =>
  Map.groupBy(
    context.findingsOf(id).filter(({ rule }) => evidenceRules.has(rule)),
    ({ path }) => path.slice(0, path.lastIndexOf('/')),
  );

/** The rules whose evidence is missing for a tool that stands in these rows. */
const lackingAt = (places: readonly RowPlace[], context: ExportContext): ReadonlySet<string> =>
  new Set(
    places.flatMap(({ of, path }) => (context.memoizeById(lackingInRows, of).get(path) ?? []).map(({ rule }) => rule)),
  );

const claimed: ReadonlySet<ToolStatus> = new Set<ToolStatus>(['in-force', 'limited']);

/**
 * How a tool stood, in words: an instrument in force carries a transfer only with the evidence its rule asks for, so without
 * it the tool is not said to be in force. `places` are the rows it stands in.
 */
export function formatToolStanding(
  states: readonly ToolState[],
  places: readonly RowPlace[],
  context: ExportContext,
): string[] {
  const lacking = states.some(({ status }) => claimed.has(status)) ? [...lackingAt(places, context)] : [];
  return states.map((state) => {
    const missing = lacking.filter(
      (rule) => claimed.has(state.status) && (rule !== framework || state.country === 'US'),
    );
    if (missing.length === 0) return formatToolState(state, context.language);
    const titles = missing.flatMap((rule) => ruleById(rule)?.title ?? []).map(context.translate);
    const said = `${context.translate(notShown)}: ${titles.join(', ')}`;
    return state.country ? `${countryName(state.country, context.language)}: ${said}` : said;
  });
}
