import { text } from '#language/text.ts';
import { country, line } from '#model/field.ts';

/** The law a basis, period or duty rests on. */
export const lawFields = {
  statute: line({ label: text('Statute') }),
  section: line({ label: text('Section') }),
  country: country({ label: text('Country') }),
};
