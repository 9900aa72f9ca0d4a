import { text } from '#language/text.ts';
import { answer, choice, line, lines, number } from '#model/field.ts';
import { consentMechanisms } from '#vocabulary/lawfulness.ts';

/** A consent and its conditions, as given or as a notice claims it (Art. 4(11), 7). */
export const consentFields = {
  scope: lines({
    label: text('What it covers'),
    cites: ['4(11)', '6(1)(a)'],
    max: 2000,
  }),
  mechanism: choice(consentMechanisms, { label: text('Mechanism'), cites: ['4(11)'] }),
  wording: lines({ label: text('Wording shown') }),
  information: lines({
    label: text('Information given when it is asked'),
    cites: ['4(11)', '7(2)'],
    max: 2000,
  }),
  voluntary: answer({ label: text('Freely given'), cites: ['7(4)'] }),
  explicit: answer({ label: text('Explicit'), cites: ['9(2)(a)'] }),
  evidence: line({ label: text('Evidence kept'), cites: ['7(1)'] }),
  withdrawal: line({ label: text('How it is withdrawn'), cites: ['7(3)'] }),
  effect: lines({ label: text('Effect of withdrawal'), max: 2000 }),
  exception: lines({ label: text('Exceptions from withdrawal'), max: 2000 }),
  consequence: lines({
    label: text('Detriment when refused or withdrawn'),
    cites: ['7(4)'],
    max: 2000,
  }),
  ageLimit: number({ label: text('Age limit'), cites: ['8(1)'] }),
  parentalAuthorisation: line({
    label: text('How parents authorise it'),
    cites: ['8(2)'],
  }),
};
