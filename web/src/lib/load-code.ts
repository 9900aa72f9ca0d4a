import { withTexts } from '#lib/language.ts';

/** A part of the program could not be fetched: the server is away, or holds another build than the page was loaded from. */
export class CodeNotLoaded extends Error {}

/**
 * Waits for a script together with its part of the catalogue. The build puts this around every lazy import.
 * @public
 */
export async function loadCode<T>(script: Promise<T>, parts: readonly string[]): Promise<T> {
  try {
    // What speaks no words waits for none: the catalogues themselves are fetched so.
    return await (parts.length > 0 ? withTexts(script, parts) : script);
  } catch (cause) {
    throw new CodeNotLoaded('A part of the program could not be fetched', { cause });
  }
}
