import { withTexts } from '#lib/language.ts';

/** A part of the program could not be fetched: the server is away, or holds another build than the page was loaded from. */
export class CodeNotLoaded extends Error {}

/**
 * Waits for a script together with its part of the catalogue. The build puts this around every lazy import.
 * @public
 */
export async function loadCode<T>(script: Promise<T>, parts: readonly string[]): Promise<T> {
  try {
    return await withTexts(script, parts);
  } catch (cause) {
    throw new CodeNotLoaded('A part of the program could not be fetched', { cause });
  }
}
