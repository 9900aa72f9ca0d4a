import { text } from '#language/text.ts';
import { country, line } from '#model/field.ts';

/** The law a basis, period or duty rests on. */
export const lawFields = {
  statute: line({ label: text('Statute', 'Lov') }),
  section: line({ label: text('Section', 'Paragraf') }),
  country: country({ label: text('Country', 'Land') }),
};
