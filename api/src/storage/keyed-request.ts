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

/** A request that was carried out. */
export interface KeptRequest extends Omit<KeyedRequest, 'forgetBefore'> {
  /** Its answer, sealed; absent until it has been kept, and when it was too large to keep. */
  readonly answer?: string;
}

/** How many requests are kept; older ones are forgotten before their time. */
export const mostKept = 5000;

/** Requests that were carried out and their answers, so that sending one again changes nothing. */
export interface AnswerStore {
  find(keyHash: string): Promise<KeptRequest | undefined>;
  /** Keeps an answer, with the request when that is not kept yet. */
  keep(request: KeyedRequest, answer: string): Promise<void>;
}
