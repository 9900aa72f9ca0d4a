declare module 'virtual:texts' {
  import type { Catalogue } from 'domain/core';

  /** What fetches a part of a language's catalogue, by language and part. */
  export const parts: Readonly<Record<string, Readonly<Record<string, () => Promise<{ default: Catalogue }>>>>>;
}
