import { citationsText } from '#language/citation.ts';
import { type CataloguedRule, catalogue } from '#rules/catalogue.ts';
import { type Concern, concernLabel, concerns, letterOf } from '#rules/concerns.ts';
import { severities } from '#rules/engine/define-rule.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

const opening = `# Findings: the catalogue of rules

<!-- Written from domain/src/rules by \`npm test -- domain documentation -u\`: do not edit. -->

What the register is asked, in the order of the letters of Article 30. Ids never change: acceptances and observations name them.
A rule marked **letter** is what Article 30 itself asks for; while it fires, that letter is not complete. *By a person* means that no
field can show it: it is recorded as an observation. \`{gaps}\` are filled with what was found. All words exist in Norwegian too.
`;

const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function rowOf({ id, severity, cites, title, message, fix, article30, manual }: CataloguedRule): string {
  const marks = [article30 && '**letter**', manual && '*by a person*'].filter(Boolean);
  const grave = [termOf(severities, severity)?.label.en, ...marks].join(', ');
  const texts = [title, message, fix].map(({ en }) => inCell(en));
  return `| \`${id}\` | ${grave} | ${inCell(citationsText(cites, 'en'))} | ${texts.join(' | ')} |`;
}

function sectionOf(concern: Concern): string {
  const letters = [letterOf(concern, 'activity'), letterOf(concern, 'processor-record')].filter(Boolean);
  const heading = [concernLabel(concern).en, ...(letters.length > 0 ? [`(Art. ${letters.join(', ')})`] : [])].join(' ');
  const rows = catalogue.filter((one) => one.concern === concern).map(rowOf);
  const head = '| id | severity | rests on | what | why | what to do |\n|---|---|---|---|---|---|';
  return [`## ${heading}\n`, head, ...rows].join('\n');
}

/** The catalogue of rules, written from the rules themselves: `docs/findings.md`. */
export const documentation = (): string =>
  `${[opening, ...concerns.map(sectionOf)].join('\n\n').replaceAll('\n\n\n', '\n\n')}\n`;
