import { isClassified, type Sensitive } from '#derived/sensitive-data.ts';
import { type Text, text } from '#language/text.ts';
import type { WordTopic } from '#law/rows/law-rows.ts';
import type { EntryValues } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

const asked: readonly (readonly [is: Sensitive, topic: WordTopic, name: Text])[] = [
  ['special', 'special-category', text('a special category of data')],
  ['criminal', 'criminal-data', text('data on criminal convictions or offences')],
  ['national-id', 'national-id', text('a national identification number')],
];

/** What a category and its elements are called. */
const namesOf = ({ name, elements = [] }: EntryValues<'data-category'>): string[] =>
  [name, ...elements.flatMap((element) => [element.name, element.wording])].flatMap((one) => one ?? []);

export const sensitiveDataUnclassified = defineRule({
  id: 'sensitive-data-unclassified',
  severity: 'recommended',
  cites: ['9(1)', '10', '87', '30(1)(c)'],
  title: text('Perhaps sensitive, and nobody has said'),
  message: text(
    'By its name “{what}” may be {kind}, and nobody has said whether it is. Such data need a ground of their own, and until somebody says, nobody can tell whether one is missing.',
  ),
  fix: text(
    'Answer whether the category is sensitive; if it is, say in which way, for the category or for the element.',
  ),
  checks: [
    checkOn('data-category', ({ values, context }, report) => {
      for (const [is, topic, kind] of asked) {
        if (isClassified(values, is)) continue;
        const what = namesOf(values).find((name) => context.says(topic, name));
        if (what !== undefined) return report('sensitive', { what, kind });
      }
    }),
  ],
});
