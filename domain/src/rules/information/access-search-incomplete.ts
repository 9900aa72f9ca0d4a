import { byReference } from '#entries/register.ts';
import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { isAgainstController } from '#rules/facts/rights.ts';

type Procedure = EvaluatedEntry<'rights-procedure'>;

/** The systems of its organisation that a procedure does not reach. */
const unreached = ({ values, context }: Procedure): EvaluatedEntry<'system'> | undefined => {
  if (!values.systems || values.organisation === undefined) return undefined;
  const { organisation, systems } = values;
  return [...context.possibleUsers(organisation, 'system')]
    .toSorted(byReference)
    .find((system) => system.values.organisation === organisation && !systems.includes(system.id));
};

export const accessSearchIncomplete = defineRule({
  id: 'access-search-incomplete',
  severity: 'required',
  cites: ['15(1)', '12(2)'],
  title: text('Access does not reach all systems'),
  message: text('The search does not reach “{system}”, so people would not get all the data about them.'),
  fix: text('Extend the procedure to all systems that hold personal data.'),
  checks: [
    checkOn(
      'rights-procedure',
      (procedure, report) => {
        if (!isAgainstController(procedure) || procedure.values.right !== 'access') return;
        const system = unreached(procedure);
        if (system) report('systems', { system: { ref: system.id } });
      },
      { needsFullRegister: true },
    ),
  ],
});
