import { addPeriod, parsePeriod } from '#model/dates.ts';
import type { Entry } from '#entries/register.ts';
import { kinds, registers } from '#registers/registers.ts';
import { acronymsIn, isAcronym, spellsOut } from '#rules/facts/acronyms.ts';
import { reviewEveryOf } from '#rules/facts/security.ts';
import { holdsReference, noticedIn } from '#rules/facts/texts.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import { duplicateRules } from '#rules/upkeep-duplicates.ts';
import { type Text, text } from '#language/text.ts';
import { titleOf } from '#entries/title.ts';
import { eachPossibleReference } from '#entries/uses.ts';

/** What the register keeps, beside remarks about it and the law it is judged by. */
const kept = kinds.filter((kind) => !registers[kind].speaksAbout && !registers[kind].changedWith);

/** Kinds that are there to be referred to. An organisation or a person may well come before the first record. */
const forOthers = [
  'data-category',
  'data-subject-category',
  'recipient',
  'retention-schedule',
  'security-measure',
  'system',
  'unit',
  'client',
  'tracker',
] as const;

/** A processor in somebody's chain stands there for its own sake. */
const isEngaged = ({ entry }: Subject): boolean =>
  entry.kind === 'recipient' && ((entry as Entry<'recipient'>).values.engagedBy?.length ?? 0) > 0;

function isUsed({ id, view }: Subject): boolean {
  for (const user of view.possibleUsers(id))
    if (!registers[user.entry.kind].speaksAbout && user.id !== id && holdsReference(user.entry, id)) return true;
  return false;
}

type Owned = Subject<'activity' | 'processor-record' | 'system'>;
type Reviewed = Subject<'activity' | 'processor-record'>;

const hasEnded = ({ values, on }: Subject<'activity'>): boolean =>
  values.lifecycle === 'ended' || (values.end !== undefined && values.end < on);

/** Whether an entry was last touched longer ago than its organisation lets things lie. */
function isStale(subject: Reviewed): boolean {
  const every = parsePeriod(subject.know(reviewEveryOf));
  return every !== undefined && addPeriod(subject.entry.changedAt.slice(0, 10), every) < subject.on;
}

/** Whether the names of what an entry refers to explain an acronym, or its own texts spell it out. */
function isExplained({ entry, view }: Subject, acronym: string): boolean {
  let explained = false;
  const word = new RegExp(String.raw`(?<!\p{L})${acronym}(?!\p{L})`, 'u');
  eachPossibleReference(entry.values, (id) => {
    const other = explained ? undefined : view.any(id)?.entry;
    if (!other) return;
    const title = titleOf(other.kind, other.id, other.values);
    explained = word.test(title) || spellsOut(title, acronym);
  });
  if (explained) return true;
  const said = JSON.stringify(entry.values);
  return spellsOut(said, acronym) || new RegExp(String.raw`\(${acronym}\)|${acronym} ?[(:=–]`, 'u').test(said);
}

const unexplained = (subject: Subject, acronyms: readonly string[]): string | undefined =>
  acronyms.find((acronym) => !isExplained(subject, acronym));

/** A party whose whole name is an acronym, and nothing beside it that says who that is. */
const isBareAcronym = ({ values }: Subject<'recipient'>): boolean =>
  isAcronym(values.name ?? '') &&
  !(values.legalName ?? values.tradeNames ?? values.registration ?? values.website ?? values.address ?? values.service);

const marked = text('marked as not settled', 'merket som ikke avklart');

/** What a remark leaves to be verified, in its own words where it has any. */
const toVerify = (note: string | undefined): Text =>
  note === undefined
    ? text('still to be verified', 'ennå ikke bekreftet')
    : text(`still to be verified (“${note}”)`, `ennå ikke bekreftet («${note}»)`);

/** Art. 5(2): whether the record is kept up. */
export const upkeepRules: readonly Ruling[] = [
  rule('activity', 'not-reviewed', (activity, report) => {
    const { nextReview } = activity.values;
    if (hasEnded(activity)) return;
    if (nextReview ? nextReview < activity.on : isStale(activity)) report('nextReview');
  }),
  rule('processor-record', 'not-reviewed', (record, report) => {
    if (isStale(record)) report('');
  }),
  rule(['activity', 'processor-record'], 'owner-missing', ({ values }, report) => {
    if (!values.owners) report('owners');
  }),
  rule(['activity', 'processor-record', 'system'], 'owner-inactive', ({ values, view }: Owned, report) => {
    for (const id of values.owners ?? []) {
      if (view.subject('person', id)?.values.active !== false) continue;
      report('owners', { person: { ref: id } });
      return;
    }
  }),
  rule('activity', 'ended-not-erased', (activity, report) => {
    if (hasEnded(activity) && !activity.values.dataErased) report('dataErased');
  }),
  rule(kept, 'unsettled-answer', (subject, report) => {
    for (const path of subject.know(noticedIn).unsettled) report(path, { state: marked });
  }),
  rule(
    kept,
    'unsettled-answer',
    ({ values: { remarks = [] } }, report) => {
      for (const { id, status, path, note } of remarks)
        if (status === 'to-verify') report(path ?? `remarks/${id}/status`, { state: toVerify(note) });
    },
    { yields: true },
  ),
  rule(kept, 'link-only-answer', (subject, report) => {
    for (const path of subject.know(noticedIn).linkOnly) report(path);
  }),
  rule('activity', 'acronym-unexplained', (activity, report) => {
    for (const { id, text: said } of activity.values.purposes ?? []) {
      const acronym = said && unexplained(activity, acronymsIn(said));
      if (acronym) report(`purposes/${id}/text`, { acronym });
    }
  }),
  rule('recipient', 'acronym-unexplained', (recipient, report) => {
    const { name = '', isCategory } = recipient.values;
    const acronyms = isCategory ? acronymsIn(name) : isBareAcronym(recipient) ? [name] : [];
    const acronym = unexplained(recipient, acronyms);
    if (acronym) report('name', { acronym });
  }),
  ...duplicateRules,
  rule(
    forOthers,
    'entry-unused',
    (subject, report) => {
      if (!isEngaged(subject) && !isUsed(subject)) report('');
    },
    { whole: true },
  ),
  rule(kept, 'archived-entry-used', (subject, report) => {
    for (const { path, to } of subject.know(noticedIn).archived) report(path, { entry: { ref: to } });
  }),
];
