const eea = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);

/** Whether a country belongs to the European Economic Area: the Union, Iceland, Liechtenstein and Norway. */
export const isEea = (code: string): boolean => eea.has(code);
