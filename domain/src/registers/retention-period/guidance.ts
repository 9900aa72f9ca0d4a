import { type Guidance, advice, under } from '#model/advice.ts';
import { bothLanguagesGuidance, lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const retentionPeriodGuidance: Guidance = {
  ...lawRowGuidance,
  law: advice('The act and section, or whose practice it is.', 'Bokføringsloven § 13'),
  lawWords: advice('Names of the act that a retention schedule is recognised by.'),
  country: advice('Whose law it is; leave empty for Union law.'),
  data: advice('The data it is about.'),
  ...under('data', bothLanguagesGuidance),
  dataWords: advice('Beginnings of words that such data are called by, in the country’s language and in English.'),
  bound: advice('Whether the law sets a shortest time, a longest time, or neither.'),
  minimum: advice('The shortest time, counted by the calendar.'),
  maximum: advice('The longest time, counted by the calendar.'),
  period: advice('Only when the time itself does not say it all.'),
  ...under('period', bothLanguagesGuidance),
  trigger: advice('The event the time runs from.'),
  ...under('trigger', bothLanguagesGuidance),
};
