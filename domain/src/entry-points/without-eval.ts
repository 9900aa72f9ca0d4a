import { config } from 'zod';

/**
 * Lets schemas be made and read without `new Function`, which a strict Content-Security-Policy forbids and reports. To be called before the
 * first schema is made, which is when the module that holds it is loaded.
 */
export function withoutEval(): void {
  config({ jitless: true });
}
