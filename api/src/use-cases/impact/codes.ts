import { isCountry, type Language, registerOf, termOf } from 'domain/core';
import { z } from 'zod';

const tools = registerOf.activity.fields.transfers.fields.tool.of;

/** A country code the register accepts. */
export const countryCode = z
  .string()
  .refine(isCountry, { params: { code: 'not-a-country' } })
  .describe('An ISO 3166-1 alpha-2 code');

/** The codes of the transfer tools. */
export const toolCodes = tools.terms.map(({ code }) => code);

export const isTool = (code: string): boolean => termOf(tools, code as (typeof toolCodes)[number]) !== undefined;

/** What a transfer tool is called. */
export const toolName = (code: string, language: Language): string =>
  termOf(tools, code as (typeof toolCodes)[number])?.label[language] ?? code;
