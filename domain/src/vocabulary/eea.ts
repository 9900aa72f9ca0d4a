const members = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO';

/**
 * Parts of members that have country codes of their own and in which the Regulation applies: Åland, the outermost regions of
 * France, and Svalbard and Jan Mayen, to which Norway extends it. Greenland and the Faroe Islands are not among them.
 */
const parts = 'AX GF GP MF MQ RE YT SJ';

const eea = new Set(`${members} ${parts}`.split(' '));

/** The last day on which data sent to the United Kingdom did not leave: a member, then in transition, then by Art. 782 of the trade agreement. */
const lastDayOfUnitedKingdom = '2021-06-27';

/** Whether a country belongs to the European Economic Area, today or on a calendar date: the Union, Iceland, Liechtenstein and Norway. */
export const isEea = (code: string, on?: string): boolean =>
  eea.has(code) || (code === 'GB' && on !== undefined && on <= lastDayOfUnitedKingdom);
