import type { TransferInstrument } from '#law/tables.ts';
import type { EntryValues } from '#registers/registers.ts';
import { isDirect, isSubProcessor } from '#rules/facts/recipient.ts';
import type { Recipient } from '#rules/facts/recipient.ts';
import {
  agreementOf,
  deadInstrumentIn,
  footed,
  type Footed,
  footingsOf,
  type Footing,
  namesPresentClauses,
  oldClausesUntil,
  presentClausesFrom,
} from '#rules/facts/transfers.ts';
import { type Details, type Report, rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import type { View } from '#rules/view.ts';
import { type Text, text } from '#language/text.ts';
import { endedAfter, toolStates } from '#law/transfer-tools.ts';
import { sccModules, transferTools } from '#vocabulary/transfers.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

type Agreement = EntryValues<'agreement'>;

const clauses = 'A46-2-c';
const oldClauses = 'scc-old';
const clausesBefore2021 = text(
  'The standard contractual clauses from before 2021',
  'Standard personvernbestemmelser fra før 2021',
);

const withoutBrackets = (label: string): string => label.replace(/ \([^)]*\)$/, '');

/** What a tool is called, without what the list adds to the name: the message says how it stands. */
function toolName(tool: string): Text {
  const { en = tool, nb = tool } = termOf(transferTools, tool)?.label ?? {};
  return text(withoutBrackets(en), withoutBrackets(nb));
}

/** How a tool other than an adequacy decision came to its end, if it has. */
const endOf = ({ row: { tool } }: Footing, { law, on }: View): Text | undefined =>
  tool === undefined || tool === 'A45-3' ? undefined : toolStates(law, tool, [], on).find(({ end }) => end)?.end;

/** The texts of a row that may name an instrument. */
const textsOf = ({ row: { reference, statement } }: Footing) =>
  [
    ['reference', reference],
    ['statement', statement],
  ] as const;

/** What is said of clauses whose time is over. */
const overBy = (clausesThere: Text, end: Text): Details => ({
  what: text(`${clausesThere.en} no longer apply: ${end.en}.`, `${clausesThere.nb} gjelder ikke lenger: ${end.nb}.`),
});

const deadIn = (dead: TransferInstrument): Details => {
  const { instrument, ended, until = '' } = dead;
  const end = ended ?? endedAfter(until);
  if (dead.tool !== oldClauses) return { tool: instrument, end };
  return overBy(
    text(`The standard contractual clauses of ${instrument}`, `Standard personvernbestemmelser etter ${instrument}`),
    end,
  );
};

/** Reports the texts that rest on a dead instrument, on old clauses or on something else. */
function reportDead(
  view: View,
  texts: readonly (readonly [path: string, said: string | undefined])[],
  old: boolean,
  report: Report,
): void {
  for (const [path, said] of texts) {
    const dead = said === undefined ? undefined : deadInstrumentIn(said, view);
    if (dead && (dead.tool === oldClauses) === old) report(path, deadIn(dead));
  }
}

function reportDeadIn(subject: Subject<Footed>, old: boolean, report: Report): void {
  const { view } = subject;
  for (const footing of subject.know(footingsOf)) {
    const { path, row } = footing;
    const end = endOf(footing, view);
    if (row.tool && end) {
      if ((row.tool === oldClauses) === old)
        report(`${path}/tool`, old ? overBy(clausesBefore2021, end) : { tool: toolName(row.tool), end });
    } else
      reportDead(
        view,
        textsOf(footing).map(([name, said]) => [`${path}/${name}`, said] as const),
        old,
        report,
      );
  }
}

const agreementTexts = ({ name, reference, document, sccAnnexes, terms }: Agreement) =>
  [
    ['name', name],
    ['reference', reference],
    ['document', document],
    ['sccAnnexes', sccAnnexes],
    ['terms', terms],
  ] as const;

/** Whether an agreement shows that it holds the clauses of 2021: by their module, by name, or by being signed since. */
function holdsPresent(agreement: Agreement, view: View): boolean {
  const { sccModule, signedOn } = agreement;
  if (sccModule || (signedOn && signedOn >= presentClausesFrom(view.law))) return true;
  return agreementTexts(agreement).some(([, said]) => said !== undefined && namesPresentClauses(said, view));
}

/** Contracts are left alone until the clauses before 2021 are gone for good. */
const onlyPresentCount = ({ law, on }: View): boolean => on > oldClausesUntil(law);

/** The agreements that may hold the clauses a footing names: the one a declared transfer names, or those of the recipient. */
function agreementsBehind(footing: Footing, subject: Subject<Footed>): readonly Agreement[] {
  const { view } = subject;
  const named = agreementOf(footing, view);
  if (named) return [named];
  return subject.entry.kind === 'recipient' ? view.agreementsOf(subject.id).map(({ values }) => values) : [];
}

/** Where the set of clauses is left open, or shown to be an old one. */
function unnamedSet(footing: Footing, subject: Subject<Footed>): string | undefined {
  const { path, row } = footing;
  const { view } = subject;
  if (row.tool !== clauses || row.module) return undefined;
  if (row.reference && (namesPresentClauses(row.reference, view) || deadInstrumentIn(row.reference, view)))
    return undefined;
  if (agreementsBehind(footing, subject).some((agreement) => holdsPresent(agreement, view))) return undefined;
  return `${path}/reference`;
}

type Module = NonNullable<Footing['row']['module']>;

/** The modules that fit who sends and who receives; empty when the roles leave it open. */
function fittingModules(footing: Footing, subject: Subject<Footed>): readonly Module[] {
  const { importer } = footing;
  const role = importer?.values.role;
  const { kind } = subject.entry;
  const isController = role === 'independent-controller' || role === 'joint-controller';
  if (kind === 'processor-record') return role === 'processor' ? ['3'] : isController ? ['4'] : [];
  if (kind !== 'recipient') return role === 'processor' ? ['2'] : isController ? ['1'] : [];
  if (isController) return ['1', '4'];
  if (role !== 'processor') return [];
  const recipient = subject as unknown as Recipient;
  return isSubProcessor(recipient) && !isDirect(recipient) ? ['3'] : ['2', '3'];
}

const either = (codes: readonly string[]): Text => {
  const labels = codes.flatMap((code) => termOf(sccModules, code)?.label ?? []);
  return text(labels.map(({ en }) => en).join(' / '), labels.map(({ nb }) => nb).join(' / '));
};

/** Tools for which the law and practice of the country of destination are assessed (C-311/18). */
const assessed: ReadonlySet<string> = new Set(['A46-2-b', 'A46-2-c', 'A46-2-d', 'A46-2-e', 'A46-2-f', 'A46-3-a']);

/** Whether the importer brings an assessment for the same tool. */
const assessedByImporter = ({ row, importer }: Footing): boolean =>
  importer?.values.safeguards?.some(({ tool, assessment }) => tool === row.tool && assessment) ?? false;

const isAssessedHere = (subject: Subject<Footed>): boolean => {
  for (const { values } of subject.view.possibleUsers(subject.id, 'assessment'))
    if (values.type === 'tia' && values.subject?.includes(subject.id)) return true;
  return false;
};

const anyModule = text('the one that fits the roles of the two parties', 'den som passer rollene til de to partene');
const unnamed = text(
  'Nothing shows that the standard contractual clauses are those of Decision (EU) 2021/914.',
  'Ingenting viser at det er de standard personvernbestemmelsene i beslutning (EU) 2021/914 som er brukt.',
);
const signedBefore = (day: string): Text =>
  text(
    `The standard contractual clauses were signed on ${day}, and nothing shows that they are those of Decision (EU) 2021/914.`,
    `Standard personvernbestemmelser ble signert ${day}, og ingenting viser at det er dem i beslutning (EU) 2021/914.`,
  );

/** What instruments of Art. 46 there are, and whether they are of use. */
export const instrumentRules: readonly Ruling[] = [
  rule(footed, 'transfer-tool-invalid', (subject, report) => reportDeadIn(subject, false, report)),
  rule('agreement', 'transfer-tool-invalid', ({ values, view }, report) => {
    if (values.status !== 'terminated') reportDead(view, agreementTexts(values), false, report);
  }),
  rule(footed, 'transfer-clauses-outdated', (subject, report) => {
    reportDeadIn(subject, true, report);
    if (!onlyPresentCount(subject.view)) return;
    for (const footing of subject.know(footingsOf)) {
      const path = unnamedSet(footing, subject);
      if (path) report(path, { what: unnamed });
    }
  }),
  rule('agreement', 'transfer-clauses-outdated', ({ values, view }, report) => {
    if (values.status === 'terminated') return;
    reportDead(view, agreementTexts(values), true, report);
    const { type, signedOn } = values;
    if (type === 'scc' && signedOn && onlyPresentCount(view) && !holdsPresent(values, view))
      report('signedOn', { what: signedBefore(signedOn) });
  }),
  rule(footed, 'clauses-module-mismatch', (subject, report) => {
    for (const footing of subject.know(footingsOf)) {
      if (footing.row.tool !== clauses) continue;
      const fitting = fittingModules(footing, subject);
      const modules = agreementsBehind(footing, subject).flatMap(({ sccModule }) => sccModule ?? []);
      const module = footing.row.module ?? modules[0];
      if (!module || (fitting.length > 0 && !fitting.includes(module)))
        report(`${footing.path}/module`, { fitting: fitting.length > 0 ? either(fitting) : anyModule });
    }
  }),
  rule('agreement', 'clauses-module-mismatch', ({ values }, report) => {
    if (values.type === 'scc' && values.status !== 'terminated' && !values.sccModule)
      report('sccModule', { fitting: anyModule });
  }),
  rule('agreement', 'clauses-annexes-missing', ({ values }, report) => {
    const { type, status, sccModule, sccAnnexes } = values;
    if ((type === 'scc' || sccModule) && status !== 'terminated' && !sccAnnexes) report('sccAnnexes');
  }),
  rule(footed, 'transfer-assessment-missing', (subject, report) => {
    for (const footing of subject.know(footingsOf)) {
      const { row, path } = footing;
      if (!row.tool || !assessed.has(row.tool) || row.assessment) continue;
      if (!assessedByImporter(footing) && !isAssessedHere(subject)) report(`${path}/assessment`);
    }
  }),
  rule(footed, 'transfer-authorisation-missing', (subject, report) => {
    for (const { row, path } of subject.know(footingsOf))
      if ((row.tool === 'A46-3-a' || row.tool === 'A46-3-b') && !row.reference) report(`${path}/reference`);
  }),
];
