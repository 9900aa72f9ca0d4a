import { type EntryValues, registerOf } from '#registers/registers.ts';
import { agreementPoints } from '#vocabulary/parties.ts';
import { nameOf, sameName } from '#rules/facts/names.ts';
import { engagedHere } from '#rules/facts/recipient.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';

type Agreement = EntryValues<'agreement'>;

/** A contract under Art. 28(3) that is, or is to be, in force. */
const isContract = ({ type, status }: Agreement): boolean => type === 'data-processing' && status !== 'terminated';

/** Signed, or so old that nobody says: a draft has no date and no signature yet. */
const isMade = ({ status }: Agreement): boolean => status !== 'draft' && status !== 'sent';

const details = ['signedOn', 'reference', 'signedBy'] as const;

/** Where a document lies serves as its reference. */
const holds = (agreement: Agreement, detail: (typeof details)[number]): boolean =>
  agreement[detail] !== undefined || (detail === 'reference' && agreement.document !== undefined);

const missingPoints = ({ points = [] }: Agreement): string =>
  agreementPoints.terms.flatMap(({ code }) => (points.includes(code) ? [] : `(${code})`)).join(', ');

/** The names the recipients among the parties go by; empty when one of them is only a category. */
function partyNames({ values, view }: Subject<'agreement'>): readonly string[] {
  const names: string[] = [];
  for (const id of values.parties ?? []) {
    const party = view.subject('recipient', id)?.values;
    if (!party || party.isCategory) return [];
    names.push(...(party.legalName ? [party.legalName] : party.name ? [party.name] : []), ...(party.tradeNames ?? []));
  }
  return names;
}

const within = (a: string, b: string): boolean => a.startsWith(`${b} `) || b.startsWith(`${a} `) || a === b;

/** Whether a signature may be that of a party: "Example Hosting" for "Example Hosting AS". */
function mayBe(signed: string, name: string): boolean {
  const [one, other] = [nameOf(signed), nameOf(name)];
  return sameName(one, other) || within(one.words.join(' '), other.words.join(' '));
}

/** A page somebody has to look at, and nothing that is sent to anybody. */
const aPage = /https?:|www\.|web|homepage|hjemmeside|hjemmesida|nettside|nettsted|hemsida|verkkosivu|internetseite/i;
const sent =
  /@|mail|e-?post|sähköposti|letter|brev|brief|kirje|notif|varsel|varsl|besked|underret|meddela|aviser|benachrichtig|ilmoit|subscri|abonn|tilaa/i;

const openAuthorisation = (authorisation: string | undefined): boolean =>
  authorisation !== 'specific' && authorisation !== 'general';

/** Whether one of its parties has engaged others. */
const engagesOthers = ({ values, view }: Subject<'agreement'>): boolean =>
  values.parties?.some((id) => {
    const party = view.subject('recipient', id);
    return party !== undefined && (party.values.subProcessorsNamed?.answer === 'yes' || engagedHere(party).length > 0);
  }) ?? false;

interface Promise {
  readonly authorisation?: string;
  readonly noticeDays?: number;
  readonly noticeChannel?: string;
}

/** Under a general authorisation the controller must hear of changes in time to object (Art. 28(2)). */
function* missingNotice({ authorisation, noticeDays, noticeChannel }: Promise): Generator<keyof Promise> {
  if (authorisation !== 'general') return;
  if (!noticeDays) yield 'noticeDays';
  if (!noticeChannel) yield 'noticeChannel';
}

const onlyOnAPage = (channel: string | undefined): boolean =>
  channel !== undefined && aPage.test(channel) && !sent.test(channel);

/** The agreements with processors and clients: what Art. 28 wants to read in them. */
export const agreementRules: readonly Ruling[] = [
  rule('agreement', 'agreement-details-missing', ({ values }, report) => {
    if (isContract(values) && isMade(values))
      for (const detail of details)
        if (!holds(values, detail)) report(detail, { what: registerOf.agreement.fields[detail].label });
  }),
  rule('agreement', 'agreement-entity-differs', (subject, report) => {
    const { signedBy } = subject.values;
    const names = signedBy === undefined ? [] : partyNames(subject);
    if (signedBy && names.length > 0 && !names.some((name) => mayBe(signedBy, name)))
      report('signedBy', { signed: signedBy, party: names[0] ?? '' });
  }),
  rule('agreement', 'agreement-points-missing', ({ values }, report) => {
    const points = isContract(values) ? missingPoints(values) : '';
    if (points) report('points', { points });
  }),
  rule('agreement', 'processor-breach-duty-missing', ({ values }, report) => {
    if (isContract(values) && !values.breachNotification && !values.points?.includes('f')) report('breachNotification');
  }),
  rule('agreement', 'subprocessor-authorisation-missing', (subject, report) => {
    const { values } = subject;
    if (isContract(values) && openAuthorisation(values.authorisation) && engagesOthers(subject))
      report('authorisation');
  }),
  rule('processor-record', 'subprocessor-authorisation-missing', ({ values, view }, report) => {
    if (!values.subProcessors) return;
    if (!values.engagements) return report('subProcessors');
    for (const { id, client, agreement } of values.engagements) {
      const agreed = agreement && view.subject('agreement', agreement)?.values.authorisation;
      const said = client && view.subject('client', client)?.values.authorisation;
      if (openAuthorisation(agreed) && openAuthorisation(said)) report(`engagements/${id}/agreement`);
    }
  }),
  rule('agreement', 'subprocessor-objection-missing', ({ values }, report) => {
    if (isContract(values)) for (const field of missingNotice(values)) report(field);
  }),
  rule('client', 'subprocessor-objection-missing', ({ id, values, view }, report) => {
    const agreed = view.agreementsOf(id).some((one) => one.values.authorisation && isContract(one.values));
    if (!agreed) for (const field of missingNotice(values)) report(field);
  }),
  rule(['agreement', 'client'], 'subprocessor-notice-by-web-page', ({ values }, report) => {
    if (onlyOnAPage(values.noticeChannel)) report('noticeChannel');
  }),
  rule('processor-record', 'processor-return-deletion-missing', ({ values, view }, report) => {
    if (values.endAction || values.endDetail) return;
    const agreed =
      values.engagements?.every(
        ({ agreement }) => agreement && view.subject('agreement', agreement)?.values.points?.includes('g'),
      ) ?? false;
    if (!agreed) report('endAction');
  }),
];
