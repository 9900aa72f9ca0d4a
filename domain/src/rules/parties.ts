import { rule, type Ruling } from '#rules/rule.ts';

/** Art. 30(1)(a), 30(2)(a): who keeps the record, and how they are reached. */
export const partiesRules: readonly Ruling[] = [
  rule('organisation', 'controller-identity-missing', ({ values }, report) => {
    if (!values.name) report('name');
  }),
  rule('organisation', 'controller-contact-missing', ({ values }, report) => {
    if (!values.email && !values.phone && !values.address) report('email');
  }),
  rule('activity', 'controller-not-named', ({ values }, report) => {
    if (!values.organisation) report('organisation');
  }),
];
