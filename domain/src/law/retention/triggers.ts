import { text } from '#language/text.ts';

/** Events that many statutory periods run from. */
export const triggers = {
  financialYear: text('end of the financial year', 'regnskapsårets slutt'),
  financialYearConcerned: text('end of the financial year it concerns', 'slutten av regnskapsåret det gjelder'),
  calendarYearOfFinancialYear: text(
    'end of the calendar year in which the financial year ended',
    'slutten av kalenderåret regnskapsåret ble avsluttet i',
  ),
  calendarYear: text('end of the calendar year', 'kalenderårets slutt'),
  relationship: text(
    'end of the business relationship or the single transaction',
    'slutten av kundeforholdet eller den enkelte transaksjonen',
  ),
  recording: text('recording', 'opptaket'),
} as const;
