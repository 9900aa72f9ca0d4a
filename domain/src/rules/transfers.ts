import { vagueIn } from '#law/spoken.ts';
import { effectiveOf } from '#rules/facts/activity.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { actsAs, isDeclared, isTool, mentionsOf } from '#rules/facts/recipient.ts';
import {
  agreementOf,
  footed,
  footingsOf,
  type Footing,
  hasTool,
  isAdequate,
  offersFor,
} from '#rules/facts/transfers.ts';
import { adequacyRules } from '#rules/transfers/adequacy.ts';
import { abroadRules } from '#rules/transfers/abroad.ts';
import { derogationRules } from '#rules/transfers/derogations.ts';
import { instrumentRules } from '#rules/transfers/instruments.ts';
import type { EntryValues } from '#registers/registers.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import type { View } from '#rules/view.ts';
import { type Text, text } from '#language/text.ts';
import { isEea } from '#vocabulary/eea.ts';

const noCountry = text(
  'A transfer is recorded, but not the third country or international organisation it goes to.',
  'Det er oppgitt en overføring, men ikke hvilket tredjeland eller hvilken internasjonal organisasjon den går til.',
);

type Recorded = Subject<'activity'> | Subject<'processor-record'>;

const silent = ({ values }: Recorded): boolean =>
  !values.transfers && values.transfersMade?.answer !== 'no' && values.transfersMade?.answer !== 'yes';

const announced = ({ values }: Recorded): boolean => !values.transfers && values.transfersMade?.answer === 'yes';

/** Whether the organisation speaks of transfers that hold for the activity; an aim says nothing. */
const inherits = (subject: Subject<'activity'>): boolean =>
  subject.know(effectiveOf).transfers.some(({ value }) => !value.isAim);

/** Whether the country is known, from the row or from its importer; an international organisation stands in its place. */
const isLocated = ({ row, third, importer }: Footing): boolean =>
  row.countries !== undefined || third.length > 0 || importer?.values.role === 'international-organisation';

/** What stands in place of a country. */
const whatIsSaid = ({ row: { region } }: Footing): Text =>
  region === undefined
    ? noCountry
    : text(
        `“${region}” names neither a third country nor an international organisation.`,
        `«${region}» navngir verken et tredjeland eller en internasjonal organisasjon.`,
      );

/** The country of the organisation that transfers. */
function exporterOf({ entry, view }: Subject<(typeof declaring)[number]>): string | undefined {
  const id = entry.kind === 'organisation' ? entry.id : (entry.values as EntryValues<'activity'>).organisation;
  return id === undefined ? undefined : view.subject('organisation', id)?.values.country;
}

/** Whether a declared transfer has something to rest on: a tool of its own, one its importer offers, a contract that is one, or adequate countries. What the United Kingdom’s law offers serves transfers from there. */
function isFooted(footing: Footing, view: View, exporter: string | undefined): boolean {
  const { row, importer, third } = footing;
  if (hasTool(footing) && !(row.tool?.startsWith('UK-') && exporter !== 'GB')) return true;
  const type = agreementOf(footing, view)?.type;
  if (type === 'scc' || type === 'bcr') return true;
  if (third.length === 0)
    return row.countries !== undefined || (importer?.values.safeguards ?? []).some(({ tool }) => isTool(tool));
  return third.every((code) => isAdequate(view, code) || (importer && offersFor(importer, code).length > 0));
}

const declaring = ['activity', 'processor-record', 'organisation'] as const;

/** Art. 30(1)(e), 30(2)(c), 44 to 49: whether the data leave the EEA, and on what footing. */
export const transfersRules: readonly Ruling[] = [
  rule('activity', 'transfers-unanswered', (subject, report) => {
    if (silent(subject) && !inherits(subject)) report('transfersMade');
  }),
  rule('processor-record', 'transfers-unanswered', (subject, report) => {
    if (silent(subject)) report('transfersMade');
  }),
  rule('activity', 'transfer-country-missing', (subject, report) => {
    if (announced(subject) && !inherits(subject)) report('transfers', { what: noCountry });
  }),
  rule('processor-record', 'transfer-country-missing', (subject, report) => {
    if (announced(subject)) report('transfers', { what: noCountry });
  }),
  rule(declaring, 'transfer-country-missing', (subject, report) => {
    for (const footing of subject.know(footingsOf))
      if (!isLocated(footing)) report(`${footing.path}/countries`, { what: whatIsSaid(footing) });
  }),
  rule(declaring, 'transfer-country-vague', (subject, report) => {
    for (const footing of subject.know(footingsOf)) {
      const { path, row } = footing;
      // Where nothing else tells the country either, it is missing.
      if (row.region && !row.countries && isLocated(footing) && vagueIn(subject.view.law, 'country', row.region))
        report(`${path}/region`, { region: row.region });
    }
  }),
  rule(footed, 'transfer-within-eea', (subject, report) => {
    for (const { path, row } of subject.know(footingsOf)) {
      const countries = row.countries?.filter((code) => isEea(code, subject.on)) ?? [];
      if (countries.length > 0) report(`${path}/countries`, { countries: namesOf(countries) });
    }
  }),
  rule(declaring, 'transfer-safeguard-missing', (subject, report) => {
    for (const footing of subject.know(footingsOf))
      if (!isFooted(footing, subject.view, exporterOf(subject))) report(`${footing.path}/tool`);
  }),
  rule('recipient', 'transfer-safeguard-missing', (subject, report) => {
    for (const footing of subject.know(footingsOf)) if (!hasTool(footing)) report(`${footing.path}/tool`);
  }),
  rule(
    'recipient',
    'transfer-not-assessed',
    (subject, report) => {
      const { isCategory, role, country, storageCountries, accessCountries } = subject.values;
      if (isCategory || country || storageCountries || accessCountries) return;
      if (role !== 'joint-controller' && !actsAs(subject)) return;
      const { records, denying } = subject.know(mentionsOf);
      if (!isDeclared(subject) && (records === 0 || denying < records)) report('storageCountries');
    },
    { whole: true },
  ),
  ...abroadRules,
  ...instrumentRules,
  ...adequacyRules,
  ...derogationRules,
];
