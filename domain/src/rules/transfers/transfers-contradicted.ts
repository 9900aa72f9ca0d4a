import { type Text, text } from '#language/text.ts';
import { checkOn, defineRule, type Details, type Report } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import { partiesOf } from '#rules/facts/activity.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { thirdCountryProcessorBelow, type Recipient, thirdCountriesOf } from '#rules/facts/recipient.ts';
import { transferBasesOf } from '#rules/facts/transfers.ts';
import { isEea } from '#vocabulary/eea.ts';

/** The names of its countries outside the EEA, memoized because many records report them. */
const countryNames = (who: Recipient): Text => namesOf(who.fact(thirdCountriesOf));

const contradiction = (who: Recipient, reason: Text, way = ''): Details => ({
  who: { ref: who.id },
  where: who.fact(countryNames),
  reason,
  way,
});

/** So many names at either end of a long chain are told. */
const namedAtEnd = 5;

const shortened = (way: readonly string[]): readonly string[] =>
  way.length > 2 * namedAtEnd ? [...way.slice(0, namedAtEnd), '…', ...way.slice(-namedAtEnd)] : way;

const titleOf = (context: RuleContext, id: string): string => context.entry('recipient', id)?.values.name ?? id;

/** What it says to "no transfers" that a recipient, or a processor below it, is outside the EEA. */
function outside(recipient: Recipient, reason: Text): Details | undefined {
  if (recipient.fact(thirdCountriesOf).length > 0) return contradiction(recipient, reason);
  const below = recipient.fact(thirdCountryProcessorBelow);
  if (!below) return undefined;
  const way = shortened(below.way)
    .map((id) => titleOf(recipient.context, id))
    .join(' → ');
  return contradiction(below.recipient, reasonsOutside.chain, ` ${way}.`);
}

function systemOutside(context: RuleContext, id: string): Details | undefined {
  const system = context.entry('system', id);
  const provider = system?.values.provider && context.entry('recipient', system.values.provider);
  if (!system || !provider) return undefined;
  const { storageCountries = [], accessCountries = [] } = system.values;
  const third = [...storageCountries, ...accessCountries].filter((code) => !isEea(code, context.on));
  if (third.length > 0)
    return { who: { ref: id }, where: namesOf([...new Set(third)]), reason: reasonsOutside.system, way: '' };
  return outside(provider, reasonsOutside.provider);
}

function trackerOutside(context: RuleContext, id: string): Details | undefined {
  const provider = context.entry('tracker', id)?.values.provider;
  const recipient = provider && context.entry('recipient', provider);
  return recipient ? outside(recipient, reasonsOutside.tracker) : undefined;
}

function firstOf(ids: readonly string[] | undefined, find: (id: string) => Details | undefined): Details | undefined {
  for (const id of ids ?? []) {
    const found = find(id);
    if (found) return found;
  }
  return undefined;
}

const reportFirst = (report: Report, found: Details | undefined): void => {
  if (found) report('transfersMade', found);
};

function activityOutside(entry: EvaluatedEntry<'activity'>): Details | undefined {
  const { context, values } = entry;
  for (const { recipient } of entry.fact(partiesOf)) {
    const found = outside(recipient, reasonsOutside.recipient);
    if (found) return found;
  }
  return (
    firstOf(values.systems, (id) => systemOutside(context, id)) ??
    firstOf(values.trackers, (id) => trackerOutside(context, id))
  );
}

function processorOutside({ context, values }: EvaluatedEntry<'processor-record'>): Details | undefined {
  const engaged = firstOf(values.subProcessors, (id) => {
    const recipient = context.entry('recipient', id);
    return recipient && outside(recipient, reasonsOutside.subProcessor);
  });
  return engaged ?? firstOf(values.systems, (id) => systemOutside(context, id));
}

/** A transfer the record declares itself, although it says there are none. */
function declaredOutside(entry: EvaluatedEntry<'activity'> | EvaluatedEntry<'processor-record'>): Details | undefined {
  const declared = entry.fact(transferBasesOf).find(({ third }) => third.length > 0);
  if (!declared) return undefined;
  const { importer, third } = declared;
  const who = importer ? { ref: importer.id } : reasonsOutside.somebody;
  return { who, where: namesOf(third), reason: reasonsOutside.declared, way: '' };
}

/** How a third country comes into a record that says nothing leaves the EEA. */
const reasonsOutside = {
  declared: text('The transfer is declared here.'),
  somebody: text('the receiver of a transfer'),
  recipient: text('It is a recipient here.'),
  subProcessor: text('It is a sub-processor here.'),
  system: text('The data are in this system.'),
  provider: text('It provides a system used here.'),
  tracker: text('It provides a tracker used here.'),
  chain: text('The data get there through the chain of processors:'),
};

export const transfersContradicted = defineRule({
  id: 'transfers-contradicted',
  severity: 'required',
  cites: ['30(1)(e)', '30(2)(c)', '44'],
  article30: true,
  title: text('No transfers confirmed, yet a recipient is in a third country'),
  message: text(
    'The record says that no data leave the EEA, yet {who} is established in, keeps data in or reads them from {where}. {reason}{way}',
  ),
  fix: text('Declare the transfer with its tool, or correct where the party is.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (entry.values.transfersMade?.answer === 'no')
        reportFirst(report, declaredOutside(entry) ?? activityOutside(entry));
    }),
    checkOn('processor-record', (entry, report) => {
      if (entry.values.transfersMade?.answer === 'no')
        reportFirst(report, declaredOutside(entry) ?? processorOutside(entry));
    }),
  ],
});
