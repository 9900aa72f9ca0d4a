import { type Guidance, advice } from '#model/advice.ts';

export const assessmentGuidance: Guidance = {
  name: advice('What was assessed.', 'Balancing test, fraud prevention'),
  type: advice('Which duty it answers.'),
  subject: advice('The records it is about.'),
  date: advice('The day it was concluded.'),
  outcome: advice('What it came to.'),
  summary: advice('The reasoning in short, so that a reader need not open the file.'),
  reviewer: advice('Who stands for it.'),
  reviewOn: advice('When to look again; sooner when the processing changes.'),
  file: advice('The archive or folder.'),
};
