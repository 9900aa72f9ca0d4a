import { z } from 'zod';
import { finding, letterCodes } from '#contract/findings.ts';
import { listOf } from '#contract/parameters.ts';
import { valuesShape } from '#contract/values.ts';

const keeper = { id: z.string(), title: z.string(), archived: z.boolean() };

/** Someone whose content is part of a record: the organisation that keeps it, or a controller it acts for. */
const keepers = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('organisation'), ...keeper, values: valuesShape('organisation') }),
  z.strictObject({ kind: z.literal('client'), ...keeper, values: valuesShape('client') }),
]);

/** How a letter of Article 30 stands in one record. */
const letter = z.strictObject({
  letter: z.enum(letterCodes),
  lacking: z.boolean().describe('Whether something is lacking that Article 30 itself asks for'),
});

/** What the page of an entry shows beside the entry: what is found in it, how its letters stand, who keeps it. */
export const entryPage = z
  .strictObject({
    findings: listOf(finding).describe(
      'What is found in it, open or accepted, the graver first; of what is part of it, what makes this record incomplete',
    ),
    parts: listOf(z.string()).describe(
      'The entries beside it whose content is part of the record: who keeps it, the controllers it acts for, its time limits',
    ),
    letters: listOf(letter).describe('The letters of the record it is; none when it is no record of its own'),
    exempt: z
      .boolean()
      .describe(
        'Whether it relies on the exemption of Art. 30(5) and nothing recorded speaks against it: no letter is asked for',
      ),
    keepers: listOf(keepers),
  })
  .meta({ id: 'EntryPage' });

/** What the page of an entry shows beside the entry. */
export type EntryPage = z.output<typeof entryPage>;

/** How a letter of Article 30 stands in one record. */
export type LetterState = z.output<typeof letter>;
