import { engagementsOf, isDeclared, isTool, isUsed, type Recipient, thirdCountriesOf } from '#rules/facts/recipient.ts';
import { isAdequate, toolsFor } from '#rules/facts/transfers.ts';

/** Its countries outside the EEA for which nothing is recorded that a transfer could rest on. */
export const uncovered = (entry: Recipient): readonly string[] =>
  entry.fact(thirdCountriesOf).filter((code) => !isAdequate(entry.context, code) && toolsFor(entry, code).length === 0);

/** Countries in which it only looks at the data: it is established elsewhere and keeps nothing there. */
export const onlyAccessesFrom = ({ values: { country, storageCountries } }: Recipient, code: string): boolean =>
  code !== country && !storageCountries?.includes(code);

/** Whether it is used, so that data may get there. A transfer that a record declares is judged in that record. */
export const isOpen = (entry: Recipient): boolean =>
  !isDeclared(entry) && (entry.fact(engagementsOf).length > 0 || isUsed(entry));

/** A row that says there is no tool is reported as such. */
export const saysNoTool = ({ values }: Recipient): boolean =>
  values.safeguards?.some(({ tool }) => !isTool(tool)) ?? false;
