import { addPeriod } from '#model/dates.ts';
import { isOver } from '#rules/facts/activity.ts';
import { criteriaOf, impactAssessmentOf, isAssessed, mustBeAssessed } from '#rules/facts/risk.ts';
import { sensitiveDataOf } from '#rules/facts/sensitive-data.ts';
import { saysNone } from '#rules/facts/wording.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import { type Text, text } from '#language/text.ts';
import { highRiskCriteria } from '#vocabulary/lawfulness.ts';

type Activity = Subject<'activity'>;

/** Whether people are decided about by machine alone, with an effect that matters to them (Art. 22(1)). */
const decidesAlone = ({ values: { automatedDecision } }: Activity): boolean =>
  automatedDecision?.made?.answer === 'yes' && !(automatedDecision.effect && saysNone(automatedDecision.effect));

/** An impact assessment without a date for its review is looked at again after three years (WP248). */
const threeYears = { years: 3, months: 0, weeks: 0, days: 0 };

/** Two of the criteria call for an assessment in most cases (WP248). */
const enough = 2;

function labelsOf(met: ReadonlySet<string>): Text {
  const labels = highRiskCriteria.terms.filter(({ code }) => met.has(code)).map(({ label }) => label);
  return {
    en: labels.map(({ en }) => en.toLowerCase()).join('; '),
    nb: labels.map(({ nb }) => nb.toLowerCase()).join('; '),
  };
}

/** Art. 22, 35 and 36: decisions by machine, and risk weighed beforehand. */
export const assessmentsRules: readonly Ruling[] = [
  rule('activity', 'automated-decision-ground-missing', (subject, report) => {
    if (decidesAlone(subject) && !subject.values.automatedDecision?.ground) report('automatedDecision/ground');
  }),
  rule('activity', 'automated-decision-human-missing', (subject, report) => {
    const { ground, humanRoute } = subject.values.automatedDecision ?? {};
    if (decidesAlone(subject) && (ground === '22-2-a' || ground === '22-2-c') && !humanRoute)
      report('automatedDecision/humanRoute');
  }),
  rule('activity', 'automated-decision-special-category', (subject, report) => {
    if (!decidesAlone(subject)) return;
    const row = subject.know(sensitiveDataOf).get('special');
    const { purposes = [] } = subject.values;
    const allowed = ({ article9Condition: condition }: (typeof purposes)[number]) =>
      condition === '9-2-a' || condition === '9-2-g';
    if (row?.category && !purposes.some(allowed)) report('automatedDecision/made', { category: { ref: row.category } });
  }),
  rule('activity', 'dpia-missing', (subject, report) => {
    if (!isOver(subject) && mustBeAssessed(subject) && !isAssessed(subject)) report('dpia/assessment');
  }),
  rule('activity', 'dpia-screening', (subject, report) => {
    if (isOver(subject)) return;
    const met = subject.know(criteriaOf);
    if (met.size < enough || mustBeAssessed(subject) || subject.know(impactAssessmentOf)) return;
    const { required, reason } = subject.values.dpia ?? {};
    if (required?.answer !== 'no' || !reason) report('dpia/assessment', { criteria: labelsOf(met) });
  }),
  rule('activity', 'prior-consultation-missing', (subject, report) => {
    if (isOver(subject) || subject.values.dpia?.priorConsultationOn) return;
    if (subject.know(impactAssessmentOf)?.values.outcome === 'high-residual-risk') report('dpia/priorConsultationOn');
  }),
  rule('assessment', 'dpia-outdated', ({ values: { type, date, reviewOn, outcome }, on }, report) => {
    if (type !== 'dpia' || outcome === 'under-way') return;
    if (reviewOn) {
      if (reviewOn < on)
        report('reviewOn', {
          state: text(`its review was due on ${reviewOn}`, `gjennomgangen var satt til ${reviewOn}`),
        });
    } else if (date && addPeriod(date, threeYears) < on)
      report('date', {
        state: text(
          `it was made on ${date}, more than three years ago`,
          `den er fra ${date}, for mer enn tre år siden`,
        ),
      });
  }),
];
