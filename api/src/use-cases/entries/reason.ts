import { z } from 'zod';

const stated = z
  .string()
  .max(2000)
  .refine((text) => text.isWellFormed() && !text.includes('\0'), { params: { code: 'malformed-text' } });

/** Why something is done, in the words of who does it. */
export const requiredReason = stated.refine((text) => text.trim() !== '', { params: { code: 'required' } });

/** The same where a reason may be left out; one that says nothing is left out. */
export const optionalReason = stated
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' ? undefined : text));
