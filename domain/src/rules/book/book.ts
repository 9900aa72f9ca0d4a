import { assessmentsBook } from '#rules/book/assessments.ts';
import { dataBook } from '#rules/book/data.ts';
import { informationBook } from '#rules/book/information.ts';
import { lawfulnessBook } from '#rules/book/lawfulness.ts';
import { partiesBook } from '#rules/book/parties.ts';
import { processingBook } from '#rules/book/processing.ts';
import { processorsBook } from '#rules/book/processors.ts';
import { purposesBook } from '#rules/book/purposes.ts';
import { recipientsBook } from '#rules/book/recipients.ts';
import { retentionBook } from '#rules/book/retention.ts';
import { securityBook } from '#rules/book/security.ts';
import type { Told } from '#rules/book/told.ts';
import { transfersBook } from '#rules/book/transfers.ts';
import { upkeepBook } from '#rules/book/upkeep.ts';
import type { Concern } from '#rules/concerns.ts';
import type { Vocabulary } from '#vocabulary/vocabulary.ts';

/** The catalogue by concern, in the order of the law's letters, the neighbouring duties after them. */
const book = {
  parties: partiesBook,
  purposes: purposesBook,
  processing: processingBook,
  data: dataBook,
  recipients: recipientsBook,
  processors: processorsBook,
  transfers: transfersBook,
  retention: retentionBook,
  security: securityBook,
  lawfulness: lawfulnessBook,
  information: informationBook,
  assessments: assessmentsBook,
  upkeep: upkeepBook,
} as const satisfies Record<Concern, readonly Told[]>;

/** The ids of the rules of a concern. */
export type RuleIdOf<C extends Concern> = (typeof book)[C][number]['id'];

/** The id of a rule. */
export type RuleId = RuleIdOf<Concern>;

/** What the catalogue says of a rule. */
export interface RuleFacts extends Told<RuleId> {
  readonly concern: Concern;
}

/** Every rule of the catalogue. */
export const ruleBook: readonly RuleFacts[] = (Object.keys(book) as Concern[]).flatMap((concern) =>
  book[concern].map((one) => ({ ...one, concern })),
);

const byId: ReadonlyMap<string, RuleFacts> = new Map(ruleBook.map((one) => [one.id, one]));

/** What the catalogue says of the rule with an id, or `undefined`. */
export const ruleNamed = (id: string): RuleFacts | undefined => byId.get(id);

/** The rules by name, for records that name one. */
export const ruleNames: Vocabulary<RuleId> = {
  terms: ruleBook.map(({ id, title, cites: [cites] }) => ({ code: id, label: title, ...(cites && { cites }) })),
};
