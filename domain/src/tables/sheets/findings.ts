import { citationsText } from '#language/citation.ts';
import { columnsFor, type Sheet } from '#tables/columns/columns.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { someNames } from '#tables/columns/some-names.ts';
import { stampColumns } from '#tables/columns/stamps.ts';
import type { Entry } from '#entries/register.ts';
import { registers } from '#registers/registers.ts';
import { type CataloguedRule, ruleById } from '#rules/catalogue.ts';
import { letterOf } from '#rules/concerns.ts';
import { severities } from '#rules/engine/define-rule.ts';
import type { Finding } from '#rules/findings/finding.ts';
import { presentFinding } from '#rules/findings/present-finding.ts';
import { text } from '#language/text.ts';
import { formatPath } from '#entries/field-chain.ts';
import { type AnyValues } from '#entries/values.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

/** A finding with the entry it was made in. */
export interface FindingRow {
  readonly entry: Entry;
  readonly finding: Finding;
}

const { single, several } = columnsFor<FindingRow>();
const stamps = stampColumns<FindingRow>(({ entry }) => entry, { under: ({ finding }) => finding.path });

const ruleIn = ({ finding }: FindingRow): CataloguedRule | undefined => ruleById(finding.rule);
const wordsOf = ({ finding }: FindingRow, { language, nameOf }: ExportContext) =>
  presentFinding(finding, language, nameOf);
const valuesOf = ({ entry }: FindingRow): AnyValues => entry.values;
const acceptanceOf = ({ finding }: FindingRow, context: ExportContext) => context.acceptanceOf(finding);

const organisationsOf = ({ entry }: FindingRow, context: ExportContext): string[] =>
  someNames(context.organisationsOf(entry), context.nameOf);

const ownersOf = (row: FindingRow, { nameOf }: ExportContext): string[] =>
  someNames((valuesOf(row)['owners'] ?? []) as string[], nameOf);

const accepted = text('Accepted');
const open = text('Open');

/** What the rules find, open and accepted: one row for each finding. */
export const findingsSheet: Sheet<FindingRow> = {
  name: 'findings',
  label: text('Findings'),
  about: text(
    'What the law asks and the register does not say, and what is recommended: one row for each finding, accepted ones with their reason.',
  ),
  columns: [
    stamps.register,
    stamps.asOf,
    single('ref', text('Reference'), [], ({ entry }) => entry.id),
    single('name', text('Name'), [], ({ entry }, { nameOf }) => nameOf(entry.id)),
    single('kind', text('Kind of record'), [], ({ entry }, { translate }) => translate(registers[entry.kind].label)),
    several('organisation', text('Organisation'), [], organisationsOf),
    several('owners', text('Owners'), ['5(2)', '24'], ownersOf),
    single('severity', text('Severity'), [], (row, { translate }) => {
      const term = termOf(severities, ruleIn(row)?.severity ?? 'recommended');
      return term && translate(term.label);
    }),
    single('letter', text('Letter of Article 30'), ['30'], (row) => {
      const rule = ruleIn(row);
      return rule && letterOf(rule.concern, row.entry.kind);
    }),
    single('rule', text('Rule'), [], ({ finding }) => finding.rule),
    single('finding', text('Finding'), [], (row, context) => wordsOf(row, context).title),
    single('message', text('What is missing or wrong'), [], (row, context) => wordsOf(row, context).message),
    single('fix', text('What to do'), [], (row, context) => wordsOf(row, context).fix),
    single('citation', text('Rests on'), [], (row, { language }) => citationsText(ruleIn(row)?.cites ?? [], language)),
    single('field', text('Field'), [], ({ entry, finding }, { language }) =>
      formatPath(entry.kind, finding.path.split('/'), language),
    ),
    single('path', text('Path of the field'), [], ({ finding }) => finding.path),
    single('state', text('State'), [], (row, context) =>
      context.translate(acceptanceOf(row, context) ? accepted : open),
    ),
    single(
      'accepted_because',
      text('Accepted because'),
      ['5(2)'],
      (row, context) => acceptanceOf(row, context)?.values.reason,
    ),
    single(
      'accepted_until',
      text('Accepted until'),
      ['5(2)'],
      (row, context) => acceptanceOf(row, context)?.values.until,
      'date',
    ),
    single('accepted_by', text('Accepted by'), ['5(2)'], (row, context) => acceptanceOf(row, context)?.changedBy),
    single(
      'accepted_on',
      text('Accepted on'),
      ['5(2)'],
      (row, context) => acceptanceOf(row, context)?.changedAt.slice(0, 10),
      'date',
    ),
    single('observation', text('Observation'), [], ({ finding }) => finding.observation),
    stamps.version,
    stamps.toVerify,
    stamps.hash,
  ],
};
