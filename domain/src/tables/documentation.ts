import type { CellType } from '#tables/columns/cells.ts';
import type { NotReadBack } from '#tables/columns/reads.ts';
import { type Column, type ColumnFacts, humanHeader } from '#tables/columns/columns.ts';
import { mostNames } from '#tables/columns/some-names.ts';
import { sheets } from '#tables/sheets/sheets.ts';
import { notInStatutory } from '#tables/statutory/left-out.ts';
import { tables } from '#tables/tables.ts';
import type { Text } from '#language/text.ts';

const opening = `# CSV exports

<!-- Written from the column lists in domain/src/tables by \`npm test -- domain documentation -u\`: do not edit. -->

\`GET /api/v1/exports/<table>.csv\`, for the tables below: first those the law asks for, then all of every kind,
\`records/<kind>\` with a row an entry and \`records/<kind>.<rows>\` with a row a row. An owner gets the activities and processor
records they own, everybody else who may export gets all of them; of other kinds owners get no table. \`npm run cli -- export\` writes all tables into a
folder. An export shows one moment, however much is written while it is on its way.

Every export is an entry of the journal, \`EXP-0001\` and on, with two versions. The first is written before the first byte leaves:
who, which table, as of when, what was searched for, how many rows. The second is written before the last byte does: the
number of bytes and their SHA-256. A download that was broken off has only the first; one that is not in the journal is never
whole.

| parameter | values | without it |
|---|---|---|
| \`profile\` | \`excel\`, \`excel-en\`: for people with a spreadsheet, the second for Excel of an English system. \`data\`: for programs | \`excel\` |
| \`as_of\` | a date: the register as it stood at the end of that day, UTC | as it stands |
| \`evaluated_on\` | a date: agreements, chains and the law are judged as of it | \`as_of\`, or today |
| \`versions\` | \`working\`, or \`in-force\`: approved versions only | \`working\` |
| \`lang\` | \`en\`, \`nb\`: the language of headers and words | \`en\` |
| \`q\`, \`archived\`, \`<field>\` | as in the list of the kind: what you see is what you export | everything that is not archived |

Records cannot be approved yet, so nothing is in force: \`versions=in-force\` is a header without rows.

## Bytes

- RFC 4180 quoting, CRLF at the end of every line, UTF-8, never a \`sep=\` line. Every row has as many cells as the header.
- \`excel\`: byte order mark and \`;\`; \`excel-en\`: byte order mark and \`,\`. The header is for people and carries the letter: \`Purposes [30(1)(b)]\`.
- \`data\`: no byte order mark, \`,\`. The header is the stable keys.
- Rows stand in the order of their references. The same register gives the same bytes: nothing in a file depends on when it
  was made. A file made on a day and one made later for that day are the same: \`as_of_utc\` is the time of the last change in
  the register up to then, to the second, and the law is that which the register knew at the end of \`evaluated_on\`.
- The answer names its entry in \`Export-Reference\`, and the journal's newest line then, by number and hash, in \`Journal-Head\`.
- \`record_sha256\` is the SHA-256 of the record's content as the journal holds it; empty when that has been redacted.

## Cells

- **Formulas.** A text that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab, a line break, NUL or a full-width form of the first four, also
  after blanks, control characters or characters that are never seen, gets a \`'\` before it; so does a text that begins with
  \`'\`s and then such a start. In both Excel profiles so does a text of digits that begins with 0 or has more than 15, and one
  a spreadsheet would read as a date, a time or an exponent. To read a cell back, remove exactly one \`'\` where a text begins with \`'\`s and then such a start.
- **Lists.** In \`data\` several texts of one cell have \`; \` between them, and every \`;\` and \`\\\` inside them has a \`\\\` before it.
  In \`excel\` each stands on a line of its own, further lines of one text are indented by two spaces, and a list longer than a
  spreadsheet's cell ends with the number left out: \`… +412\`.
- **Answers** are words: \`None (confirmed 2026-03-02)\`, \`Unknown\`, \`Not stated in the source\`. An empty cell means that nothing has
  been recorded, never "none".
- **Reading back.** *key* says which entry or row it is, *stamp* which version was exported, *field* and *items* which field of the
  entry a cell fills; *no* says why nothing is read. Record tables are read back whole: a reference stands before the name in a cell.
- **Transfer tools** are said to be in force only where the evidence their rule asks for is recorded: the assessment, the
  authorisation, the set of clauses, the check of the certificate. Otherwise the cell says what is missing.
- **To verify or inferred**: of a row or a finding, what is open about it, about anything in it, and about what it stands in, the
  record as a whole included; of the last the first ${mostNames} remarks and how many more there are, for they stand in every row.
- What a record inherits from its organisation is in the cell, marked \`inherited from …\`.
`;

const holds: Readonly<Record<CellType, string>> = {
  text: 'text',
  texts: 'list',
  date: 'date',
  time: 'time, UTC',
  number: 'number',
  period: 'ISO 8601 duration',
  answer: 'answer, in words',
  flag: 'yes or no, in words',
};

const why: Readonly<Record<NotReadBack, string>> = {
  worded: 'no: worded for readers',
  'of-others': 'no: stands in other entries',
  computed: 'no: worked out',
};

function readsOf({ reads }: ColumnFacts): string {
  if (typeof reads === 'string') return reads;
  return 'no' in reads ? why[reads.no] : `${reads.as} \`${reads.path.join('.')}\``;
}

const rowOf = (column: ColumnFacts & Pick<Column, 'holds'>): string =>
  `| \`${column.key}\` | ${humanHeader(column, 'en')} | ${humanHeader(column, 'nb')} | ${holds[column.holds]} | ${readsOf(column)} |`;

const besides = `# Other exports

\`findings.csv\` takes the filters of \`GET /api/v1/findings\`; open and accepted findings are told apart by \`state\`, and both come
unless one is asked for. \`impact.csv\` takes one of \`of\`, \`country\` and \`tool\`, as \`GET /api/v1/impact\` does. Both take \`profile\`,
\`as_of\`, \`evaluated_on\` and \`lang\`, have the same bytes and cells, and are journalled like the tables above. They are not for owners
only: what is found says more of others than of one's own records. \`findings.csv\` names the first ${mostNames} owners of an entry and
then how many more there are (\`… +3\`), as \`register\` does with the organisations of a register: they stand in every row.
`;

interface DocumentedTable {
  readonly name: string;
  readonly about: Text;
  readonly columns: readonly (ColumnFacts & Pick<Column, 'holds'>)[];
}

const leftOutOf = (name: string): string[] => {
  const left = Object.entries(notInStatutory[name] ?? {}).map(([path, reason]) => `- \`${path}\`: ${reason}.`);
  return left.length > 0 ? ['\nNot in this table, though in those of the kind:\n', ...left] : [];
};

const sectionOf = ({ name, about, columns }: DocumentedTable): string =>
  [
    `## ${name}.csv\n`,
    `${about.en}\n`,
    '| key (`data`) | header (`excel`, English) | header (`excel`, Norwegian) | holds | reads |\n|---|---|---|---|---|',
    ...columns.map(rowOf),
    ...leftOutOf(name),
  ].join('\n');

/** The documentation of every export, written from the columns themselves: `docs/csv.md`. */
export const documentation = (): string =>
  `${[opening, ...tables.map(sectionOf), besides, ...sheets.map(sectionOf)].join('\n\n').replaceAll('\n\n\n', '\n\n')}\n`;
