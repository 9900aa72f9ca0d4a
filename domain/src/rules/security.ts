import { effectiveSecurity } from '#inheritance.ts';
import { rule, type Ruling } from '#rules/rule.ts';

/** Art. 30(1)(g), 30(2)(d): how it is protected. */
export const securityRules: readonly Ruling[] = [
  rule(['activity', 'processor-record'], 'security-missing', ({ values, view }, report) => {
    if (!values.security?.whyNotPossible && effectiveSecurity(values, view.state).length === 0)
      report('security/measures');
  }),
];
