import { text } from '#language/text.ts';

/** Events that many statutory periods run from. */
export const triggers = {
  financialYear: text('end of the financial year'),
  financialYearConcerned: text('end of the financial year it concerns'),
  calendarYearOfFinancialYear: text('end of the calendar year in which the financial year ended'),
  calendarYear: text('end of the calendar year'),
  relationship: text('end of the business relationship or the single transaction'),
  recording: text('recording'),
} as const;
