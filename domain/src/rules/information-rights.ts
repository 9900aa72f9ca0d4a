import { byReference } from '#entries/register.ts';
import { isLonger } from '#rules/facts/retention.ts';
import { marketing } from '#rules/facts/notice.ts';
import { grounds, isFree, isWhole } from '#rules/facts/rights.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';

type Procedure = Subject<'rights-procedure'>;

/** Rights against a controller; a processor sends people to the controller. */
const ours = ({ values }: Procedure): boolean => values.role !== 'processor' && values.right !== undefined;

/** Requests that Art. 12(3) gives a month for. */
const answered: ReadonlySet<string> = new Set([
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'automated-decision',
]);

/** What is to happen at once may take the days it takes to reach every system. */
const atOnce = 'P3D';
const aMonth = 'P1M';

const isAboutMarketing = ({ values: { right, name, scope } }: Procedure): boolean =>
  right === 'objection' && marketing.test([name, scope].join(' '));

/** The systems of its organisation that a procedure does not reach. */
const unreached = ({ values, view }: Procedure): Subject<'system'> | undefined => {
  if (!values.systems || values.organisation === undefined) return undefined;
  const { organisation, systems } = values;
  return [...view.possibleUsers(organisation, 'system')]
    .toSorted(byReference)
    .find((system) => system.values.organisation === organisation && !systems.includes(system.id));
};

/** Art. 12 and 15 to 22: how rights are met. */
export const rightsRules: readonly Ruling[] = [
  rule('rights-procedure', 'rights-channel-missing', (procedure, report) => {
    if (ours(procedure) && procedure.values.right !== 'information' && !procedure.values.channel) report('channel');
  }),
  rule('rights-procedure', 'rights-response-deadline-missing', (procedure, report) => {
    const { right = '', deadline } = procedure.values;
    if (ours(procedure) && answered.has(right) && !deadline) report('deadline');
  }),
  rule('rights-procedure', 'rights-response-delay', (procedure, report) => {
    const { deadline } = procedure.values;
    if (deadline && ours(procedure) && isLonger(deadline, isAboutMarketing(procedure) ? atOnce : aMonth))
      report('deadline');
  }),
  rule('rights-procedure', 'right-access-limited', (procedure, report) => {
    const { right, limit, cost } = procedure.values;
    if (!ours(procedure) || right !== 'access') return;
    if (limit) report('limit');
    if (cost && !isFree(cost)) report('cost');
  }),
  rule('rights-procedure', 'right-erasure-narrowed', (procedure, report) => {
    const { right, condition } = procedure.values;
    if (ours(procedure) && right === 'erasure' && condition && grounds(condition) === 1) report('condition');
  }),
  rule('rights-procedure', 'right-rectification-narrowed', (procedure, report) => {
    const { right, scope } = procedure.values;
    if (ours(procedure) && right === 'rectification' && scope && !isWhole(scope)) report('scope');
  }),
  rule('rights-procedure', 'right-object-limited', (procedure, report) => {
    const { right, scope, condition = '', limit = '' } = procedure.values;
    if (!ours(procedure) || right !== 'objection' || (scope && !marketing.test(scope))) return;
    // A condition that speaks of marketing itself tells it apart from other objections.
    const place = condition ? 'condition' : limit ? 'limit' : undefined;
    if (place && (scope || !marketing.test(condition + limit))) report(place);
  }),
  rule(
    'rights-procedure',
    'access-search-incomplete',
    (procedure, report) => {
      if (!ours(procedure) || procedure.values.right !== 'access') return;
      const system = unreached(procedure);
      if (system) report('systems', { system: { ref: system.id } });
    },
    { whole: true },
  ),
];
