import type { ExportContext } from '#tables/columns/context.ts';
import { joinParts, oneLine } from '#tables/wording/phrases.ts';
import { registerOf } from '#registers/registers.ts';
import { countryName } from '#language/countries.ts';

/** A person or office and the ways to reach it. */
export interface Contact {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly country?: string | undefined;
}

/** Everything there is to reach a person or office, in one line. */
export const formatContact = ({ name, address, country, email, phone }: Contact, context: ExportContext): string =>
  joinParts([name, address && oneLine(address), country && countryName(country, context.language), email, phone]);

/** The official register a party stands in, and its number there. */
export const formatRegistration = ({ scheme, number }: { scheme?: string; number?: string } = {}): string =>
  joinParts([scheme, number], ' ');

interface Officer extends Contact {
  readonly answer?: string;
  readonly notRequiredBecause?: string;
}

/** A data protection officer, or why there is none (Art. 37). */
export function formatOfficer(officer: Officer | undefined, context: ExportContext): string {
  const { answer, notRequiredBecause, ...contact } = officer ?? {};
  const answered = context.format(registerOf.organisation.fields.dpo.fields.answer, answer);
  return formatContact(contact, context) || joinParts([answered, notRequiredBecause], ': ');
}
