const european = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/;

/** What was typed as a date: `3.5.2026` becomes `2026-05-03`; anything else stays, so that it can be pointed at. */
export function readDate(typed: string): string | undefined {
  const trimmed = typed.trim();
  const [, day = '', month = '', year = ''] = european.exec(trimmed) ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return trimmed === '' ? undefined : trimmed;
}
