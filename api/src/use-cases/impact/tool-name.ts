import { type Language, registerOf, termOf, translate } from 'domain/core';

const tools = registerOf.activity.fields.transfers.fields.tool.of;

/** What a transfer tool is called. */
export const toolName = (code: (typeof tools)['terms'][number]['code'], language: Language): string =>
  translate(termOf(tools, code)?.label, language) ?? code;
