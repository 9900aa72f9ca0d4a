const members = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO';

/**
 * Parts of members that have country codes of their own and in which the Regulation applies: Åland, the outermost regions of
 * France, and Svalbard and Jan Mayen, to which Norway extends it. Greenland and the Faroe Islands are not among them.
 */
const parts = 'AX GF GP MF MQ RE YT SJ';

const eea = new Set(`${members} ${parts}`.split(' '));

/** The last day on which data sent to the United Kingdom did not leave: a member, then in transition, then by Art. 782 of the trade agreement. */
const lastDayOfUnitedKingdom = '2021-06-27';

/** The last day on which the Regulation was in force there as in a member: it left on 31 January 2020, and the transition ended with the year. */
const lastDayOfRegulation = '2020-12-31';

/** Whether a country belonged on a date to those in which the Regulation is law: being established there is being established in the Union. */
export const regulationApplies = (code: string, on: string): boolean =>
  eea.has(code) || (code === 'GB' && on <= lastDayOfRegulation);

/** Whether data sent to a country stay in the European Economic Area, today or on a calendar date: the Union, Iceland, Liechtenstein and Norway. */
export const isEea = (code: string, on?: string): boolean =>
  eea.has(code) || (code === 'GB' && on !== undefined && on <= lastDayOfUnitedKingdom);
