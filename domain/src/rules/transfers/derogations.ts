import { type EntryValues, registerOf } from '#registers/registers.ts';
import { derogationOf, footed, type Footed, footingsOf, type Footing } from '#rules/facts/transfers.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';

/** Derogations for what happens now and then (recital 111; EDPB Guidelines 2/2018): vital interests, public interest and registers are not among them. */
const occasional: ReadonlySet<string> = new Set(['A49-1-a', 'A49-1-b', 'A49-1-c', 'A49-1-e', 'A49-1-sub2']);

/** Those not open to public authorities in the exercise of their powers (Art. 49(3)). */
const notForAuthorities: ReadonlySet<string> = new Set(['A49-1-a', 'A49-1-b', 'A49-1-c', 'A49-1-sub2']);

const { fields } = registerOf.activity.fields.transfers;

const compelling = 'A49-1-sub2';

/** The field that names the derogation. */
const placeOf = ({ path, row }: Footing): string => (row.derogation ? `${path}/derogation` : `${path}/tool`);

/** Whether what is done is done again and again: said so of the activity, or else because the importer is a processor. */
function recurs({ importer }: Footing, { entry }: Subject<Footed>): boolean {
  const said = entry.kind === 'activity' ? (entry.values as EntryValues<'activity'>).occasional?.answer : undefined;
  if (said === 'yes' || said === 'no') return said === 'no';
  return importer?.values.role === 'processor';
}

function isPublicAuthority({ entry, view }: Subject<Footed>): boolean {
  const id = entry.kind === 'organisation' ? entry.id : (entry.values as EntryValues<'activity'>).organisation;
  return id !== undefined && view.subject('organisation', id)?.values.isPublicAuthority?.answer === 'yes';
}

/** Art. 49: transfers for lack of anything better. */
export const derogationRules: readonly Ruling[] = [
  rule(footed, 'derogation-recurring', (subject, report) => {
    for (const footing of subject.know(footingsOf)) {
      const letter = derogationOf(footing);
      if (letter && occasional.has(letter) && recurs(footing, subject)) report(placeOf(footing));
    }
  }),
  rule(['activity', 'processor-record'], 'derogation-undocumented', (subject, report) => {
    for (const footing of subject.know(footingsOf)) {
      if (derogationOf(footing) !== compelling) continue;
      const { path, row } = footing;
      const { documentedSafeguards, authorityInformedOn, dataSubjectsInformed } = fields;
      if (!row.documentedSafeguards) report(`${path}/documentedSafeguards`, { what: documentedSafeguards.label });
      if (!row.authorityInformedOn) report(`${path}/authorityInformedOn`, { what: authorityInformedOn.label });
      if (row.dataSubjectsInformed?.answer !== 'yes')
        report(`${path}/dataSubjectsInformed`, { what: dataSubjectsInformed.label });
    }
  }),
  rule(['activity', 'processor-record', 'organisation'], 'derogation-public-authority', (subject, report) => {
    for (const footing of subject.know(footingsOf)) {
      const letter = derogationOf(footing);
      if (letter && notForAuthorities.has(letter) && isPublicAuthority(subject)) report(placeOf(footing));
    }
  }),
];
