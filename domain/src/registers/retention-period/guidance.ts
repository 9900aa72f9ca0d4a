import { type Guidance, advice, under } from '#model/advice.ts';
import { bothLanguagesGuidance, lawRowGuidance } from '#registers/shared-fields/law-row-guidance.ts';

export const retentionPeriodGuidance: Guidance = {
  ...lawRowGuidance,
  law: advice(
    ['The act and section, or whose practice it is.', 'Lov og paragraf, eller hvem sin praksis det er.'],
    ['Bokføringsloven § 13', 'Bokføringsloven § 13'],
  ),
  lawWords: advice([
    'Names of the act that a retention schedule is recognised by.',
    'Navn på loven som en oppbevaringsregel kjennes igjen på.',
  ]),
  country: advice([
    'Whose law it is; leave empty for Union law.',
    'Hvilket lands lov det er; la stå tomt for unionsrett.',
  ]),
  data: advice(['The data it is about.', 'Opplysningene det gjelder.']),
  ...under('data', bothLanguagesGuidance),
  dataWords: advice([
    'Beginnings of words that such data are called by, in the country’s language and in English.',
    'Begynnelsen på ord slike opplysninger kalles, på landets språk og på engelsk.',
  ]),
  bound: advice([
    'Whether the law sets a shortest time, a longest time, or neither.',
    'Om loven setter en korteste tid, en lengste tid eller ingen av delene.',
  ]),
  minimum: advice(['The shortest time, counted by the calendar.', 'Den korteste tiden, regnet etter kalenderen.']),
  maximum: advice(['The longest time, counted by the calendar.', 'Den lengste tiden, regnet etter kalenderen.']),
  period: advice(['Only when the time itself does not say it all.', 'Bare når tiden alene ikke sier alt.']),
  ...under('period', bothLanguagesGuidance),
  trigger: advice(['The event the time runs from.', 'Hendelsen tiden løper fra.']),
  ...under('trigger', bothLanguagesGuidance),
};
