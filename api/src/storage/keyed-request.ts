/** A request that its sender may send again. */
export interface KeyedRequest {
  /** The hash of the account and the key it gave. */
  readonly keyHash: string;
  /** The hash of what it asks for: the same key with another request is a mistake. */
  readonly requestHash: string;
  /** UTC time. */
  readonly at: string;
  /** Requests from before this UTC time are forgotten. */
  readonly forgetBefore: string;
}

/** A request as a transaction stores it, with its answer. */
export interface KeyedDraft extends KeyedRequest {
  /** The answer as it is kept; `undefined` when it is too large for that. */
  seal(answer: unknown): string | undefined;
}

/** A request that was carried out. */
export interface KeptRequest extends Omit<KeyedRequest, 'forgetBefore'> {
  /** Its answer, sealed; absent when it was too large to keep. */
  readonly answer?: string;
}

/** How many requests are kept; older ones are forgotten before their time. */
export const maxKeptRequests = 5000;

/**
 * Requests that were carried out and their answers, so that sending one again changes nothing. Each is stored in the transaction
 * of what it wrote: see {@link Draft.request}.
 */
export interface AnswerStore {
  find(keyHash: string): Promise<KeptRequest | undefined>;
}
