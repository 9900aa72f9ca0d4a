import { namesOf } from '#rules/facts/countries.ts';
import { partiesOf } from '#rules/facts/activity.ts';
import {
  isDeclared,
  isDirect,
  isSubProcessor,
  isUsed,
  engagementsOf,
  outsiderBelow,
  type Recipient,
  thirdCountriesOf,
} from '#rules/facts/recipient.ts';
import { footingsOf, isAdequate, offersFor } from '#rules/facts/transfers.ts';
import { type Details, type Report, rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import type { View } from '#rules/view.ts';
import type { Text } from '#language/text.ts';
import { reasonsOutside } from '#rules/wording/transfers-abroad.ts';
import { isEea } from '#vocabulary/eea.ts';

/** Its countries outside the EEA for which nothing is recorded that a transfer could rest on. */
const uncovered = (subject: Recipient): readonly string[] =>
  subject
    .know(thirdCountriesOf)
    .filter((code) => !isAdequate(subject.view, code) && offersFor(subject, code).length === 0);

/** Countries in which it only looks at the data: it is established elsewhere and keeps nothing there. */
const onlyLooksFrom = ({ values: { country, storageCountries } }: Recipient, code: string): boolean =>
  code !== country && !storageCountries?.includes(code);

/** Whether somebody uses it, so that data may get there. Where a record declares the transfer, it is judged there. */
const isOpen = (subject: Recipient): boolean =>
  !isDeclared(subject) && (subject.know(engagementsOf).length > 0 || isUsed(subject));

/** A row that says there is no tool is reported as such. */
const saysNoTool = ({ values }: Recipient): boolean =>
  values.safeguards?.some(({ tool }) => tool === undefined || tool === 'none' || tool === 'not-stated') ?? false;

/** The names of its countries outside the EEA, which many records may be told of. */
const whereabouts = (who: Recipient): Text => namesOf(who.know(thirdCountriesOf));

const contradiction = (who: Recipient, reason: Text, way = ''): Details => ({
  who: { ref: who.id },
  where: who.know(whereabouts),
  reason,
  way,
});

const titleOf = (view: View, id: string): string => view.subject('recipient', id)?.values.name ?? id;

/** What it says to "no transfers" that a recipient, or a processor below it, is outside the EEA. */
function outside(recipient: Recipient, reason: Text): Details | undefined {
  if (recipient.know(thirdCountriesOf).length > 0) return contradiction(recipient, reason);
  const below = recipient.know(outsiderBelow);
  if (!below) return undefined;
  const way = below.way.map((id) => titleOf(recipient.view, id)).join(' → ');
  return contradiction(below.recipient, reasonsOutside.chain, ` ${way}.`);
}

function systemOutside(view: View, id: string): Details | undefined {
  const system = view.subject('system', id);
  const provider = system?.values.provider && view.subject('recipient', system.values.provider);
  if (!system || !provider) return undefined;
  const { storageCountries = [], accessCountries = [] } = system.values;
  const third = [...storageCountries, ...accessCountries].filter((code) => !isEea(code, view.on));
  if (third.length > 0)
    return { who: { ref: id }, where: namesOf([...new Set(third)]), reason: reasonsOutside.system, way: '' };
  return outside(provider, reasonsOutside.provider);
}

function trackerOutside(view: View, id: string): Details | undefined {
  const provider = view.subject('tracker', id)?.values.provider;
  const recipient = provider && view.subject('recipient', provider);
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

function activityOutside(subject: Subject<'activity'>): Details | undefined {
  const { view, values } = subject;
  for (const { recipient } of subject.know(partiesOf)) {
    const found = outside(recipient, reasonsOutside.recipient);
    if (found) return found;
  }
  return (
    firstOf(values.systems, (id) => systemOutside(view, id)) ??
    firstOf(values.trackers, (id) => trackerOutside(view, id))
  );
}

function processorOutside({ view, values }: Subject<'processor-record'>): Details | undefined {
  const engaged = firstOf(values.subProcessors, (id) => {
    const recipient = view.subject('recipient', id);
    return recipient && outside(recipient, reasonsOutside.subProcessor);
  });
  return engaged ?? firstOf(values.systems, (id) => systemOutside(view, id));
}

/** A transfer the record declares itself, although it says there are none. */
function declaredOutside(subject: Subject<'activity'> | Subject<'processor-record'>): Details | undefined {
  const declared = subject.know(footingsOf).find(({ third }) => third.length > 0);
  if (!declared) return undefined;
  const { importer, third } = declared;
  const who = importer ? { ref: importer.id } : reasonsOutside.somebody;
  return { who, where: namesOf(third), reason: reasonsOutside.declared, way: '' };
}

/** Where recipients are, and what that says to what the records claim. */
export const abroadRules: readonly Ruling[] = [
  rule('activity', 'transfers-contradicted', (subject, report) => {
    if (subject.values.transfersMade?.answer === 'no')
      reportFirst(report, declaredOutside(subject) ?? activityOutside(subject));
  }),
  rule('processor-record', 'transfers-contradicted', (subject, report) => {
    if (subject.values.transfersMade?.answer === 'no')
      reportFirst(report, declaredOutside(subject) ?? processorOutside(subject));
  }),
  rule(
    'recipient',
    'transfer-safeguard-missing',
    (subject, report) => {
      const countries = uncovered(subject).filter((code) => !onlyLooksFrom(subject, code));
      if (countries.length > 0 && isDirect(subject) && !saysNoTool(subject) && isOpen(subject)) report('safeguards');
    },
    { whole: true },
  ),
  rule(
    'recipient',
    'remote-access-untreated',
    (subject, report) => {
      const countries = uncovered(subject);
      if (countries.length === 0 || !countries.every((code) => onlyLooksFrom(subject, code))) return;
      if (isDirect(subject) && !saysNoTool(subject) && isOpen(subject))
        report('safeguards', { countries: namesOf(countries) });
    },
    { whole: true },
  ),
  rule(
    'recipient',
    'onward-transfer-unsecured',
    (subject, report) => {
      if (!isSubProcessor(subject) || isDirect(subject) || saysNoTool(subject)) return;
      const countries = uncovered(subject);
      if (countries.length > 0 && !isDeclared(subject)) report('safeguards', { countries: namesOf(countries) });
    },
    { whole: true },
  ),
  rule('recipient', 'parent-access-unanswered', ({ values, view }, report) => {
    const { groupParentCountry: parent, parentAccess } = values;
    if (!parent || isEea(parent, view.on) || isAdequate(view, parent)) return;
    if (parentAccess?.answer !== 'yes' && parentAccess?.answer !== 'no')
      report('parentAccess', { country: namesOf([parent]) });
  }),
];
