import { type Guidance, advice } from '#model/advice.ts';

export const assessmentGuidance: Guidance = {
  name: advice(
    ['What was assessed.', 'Hva som ble vurdert.'],
    ['Balancing test, fraud prevention', 'Interesseavveiing, svindelforebygging'],
  ),
  type: advice(['Which duty it answers.', 'Hvilken plikt den svarer på.']),
  subject: advice(['The records it is about.', 'Oppføringene den gjelder.']),
  date: advice(['The day it was concluded.', 'Dagen den ble avsluttet.']),
  outcome: advice(['What it came to.', 'Hva den kom til.']),
  summary: advice([
    'The reasoning in short, so that a reader need not open the file.',
    'Begrunnelsen i korthet, slik at leseren ikke må åpne filen.',
  ]),
  reviewer: advice(['Who stands for it.', 'Hvem som står for den.']),
  reviewOn: advice([
    'When to look again; sooner when the processing changes.',
    'Når den skal ses på igjen; før hvis behandlingen endres.',
  ]),
  file: advice(['The archive or folder.', 'Arkivet eller mappen.']),
};
