/** How many attempts are free, and how the wait grows after them. */
interface Limit {
  readonly free: number;
  readonly firstWait: number;
  readonly longestWait: number;
  /** After how long one attempt is forgotten; otherwise all are, after an hour without any. */
  readonly fades?: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

// One account from one address is what a forgetful person does.
const perAccountAndAddress: Limit = { free: 10, firstWait: 2 * SECOND, longestWait: 15 * MINUTE };
// One account from many addresses is guessing; the wait is short, because its owner may be waiting too.
const perAccount: Limit = { free: 30, firstWait: 2 * SECOND, longestWait: MINUTE };
// Many accounts from one address is guessing, or an office behind one: each account is guarded by its own limits already.
const perAddress: Limit = { free: 50, firstWait: 2 * SECOND, longestWait: 10 * SECOND, fades: 10 * SECOND };

const forgetAfter = 60 * MINUTE;
const trustFor = 30 * 24 * 60 * MINUTE;
const maxKeys = 20_000;
const maxTrusted = 5000;

interface Tally {
  attempts: number;
  last: number;
  blockedUntil: number;
}

/** What is tried to get in by: an account, as somebody calls it, or a secret link, which is guessed as little. */
export type Tried = ({ readonly called: string } | { readonly link: string }) & { readonly address: string };

/** Failed sign-ins, counted. */
export interface Throttle {
  /**
   * Counts an attempt before it is checked, so that a thousand at once do not all slip through, and returns 0; or the
   * milliseconds to wait when there have been too many, having counted nothing.
   */
  attempt(tried: Tried): number;
  /** Takes an attempt back: it succeeded, or was never checked. Success also forgives what that person mistyped before. */
  forgive(tried: Tried, succeeded: boolean): void;
}

/** IPv6 hands every household 2^64 addresses: they count as one. */
export function addressKey(address: string): string {
  if (!address.includes(':')) return address;
  if (address.startsWith('::ffff:') && address.includes('.')) return address.slice(7);
  const [head = '', tail = ''] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array.from({ length: 8 - front.length - back.length }, () => '0') : [];
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}

const waitAfter = (attempts: number, limit: Limit): number =>
  attempts < limit.free ? 0 : Math.min(limit.firstWait * 2 ** Math.min(attempts - limit.free, 20), limit.longestWait);

/**
 * Held in memory: a restart forgets the counts, which an attacker cannot cause and the waits are too short to matter.
 * The least recently used keys give way beyond `maxKeys`, so that many addresses cannot fill the memory. An account is counted
 * as it was called, whether or not there is such a one: its limits tell nobody.
 */
export function throttle(now: () => number): Throttle {
  const tallies = new Map<string, Tally>();

  /** When somebody last got in from an address: whoever attacks an account from elsewhere keeps nobody out there. */
  const trusted = new Map<string, number>();

  function keysOf(tried: Tried): [string, Limit][] {
    const address = addressKey(tried.address);
    const what = 'link' in tried ? `link ${tried.link}` : `called ${tried.called.trim().toLowerCase()}`;
    const isTrusted = now() - (trusted.get(address) ?? -Infinity) < trustFor;
    return [
      [`${address} ${what}`, perAccountAndAddress],
      [address, perAddress],
      ...('link' in tried || isTrusted ? [] : ([[what, perAccount]] satisfies [string, Limit][])),
    ];
  }

  function trust(address: string): void {
    trusted.delete(address);
    trusted.set(address, now());
    for (const oldest of trusted.keys().take(Math.max(0, trusted.size - maxTrusted))) trusted.delete(oldest);
  }

  function recall(key: string, { fades = Infinity }: Limit): Tally {
    const known = tallies.get(key);
    tallies.delete(key);
    const tally = known && now() - known.last < forgetAfter ? known : { attempts: 0, last: now(), blockedUntil: 0 };
    const faded = Math.min(tally.attempts, Math.floor((now() - tally.last) / fades));
    tally.attempts -= faded;
    if (faded > 0) tally.last = now();
    tallies.set(key, tally);
    if (tallies.size > maxKeys) forgetOldest();
    return tally;
  }

  // Many at a time: finding the first key of a map costs as much as there were keys deleted before it.
  function forgetOldest(): void {
    for (const key of tallies.keys().take(maxKeys / 10)) tallies.delete(key);
  }

  return {
    attempt(tried) {
      const found = keysOf(tried).map(([key, limit]) => ({ tally: recall(key, limit), limit }));
      const wait = Math.max(...found.map(({ tally }) => tally.blockedUntil - now()));
      if (wait > 0) return wait;
      for (const { tally, limit } of found) {
        tally.attempts += 1;
        tally.last = now();
        tally.blockedUntil = now() + waitAfter(tally.attempts, limit);
      }
      return 0;
    },
    forgive(tried, succeeded) {
      for (const [key, limit] of keysOf(tried)) {
        const tally = recall(key, limit);
        tally.attempts = succeeded && limit === perAccountAndAddress ? 0 : Math.max(0, tally.attempts - 1);
        if (succeeded || tally.attempts < limit.free) tally.blockedUntil = 0;
      }
      if (succeeded) trust(addressKey(tried.address));
    },
  };
}
