/** How many attempts are free, and how the wait grows after them. */
interface Limit {
  readonly free: number;
  readonly firstWait: number;
  readonly longestWait: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

// One account from one address is what a forgetful person does; one address over many accounts is what a guesser does.
const perAccountAndAddress: Limit = { free: 10, firstWait: 2 * SECOND, longestWait: 15 * MINUTE };
const perAddress: Limit = { free: 50, firstWait: 2 * SECOND, longestWait: 15 * MINUTE };

const forgetAfter = 60 * MINUTE;
const maxKeys = 20_000;

interface Tally {
  attempts: number;
  last: number;
  blockedUntil: number;
}

/** Failed sign-ins, counted. */
export interface Throttle {
  /**
   * Counts an attempt before it is checked, so that a thousand at once do not all slip through, and returns 0; or the
   * milliseconds to wait when there have been too many, having counted nothing.
   */
  attempt(account: string, address: string): number;
  /** Takes an attempt back: it succeeded, or was never checked. Success also forgives what that person mistyped before. */
  forgive(account: string, address: string, succeeded: boolean): void;
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
 * The least recently used keys give way beyond `mostKeys`, so that many addresses cannot fill the memory.
 */
export function throttle(now: () => number): Throttle {
  const tallies = new Map<string, Tally>();

  const keysOf = (account: string, address: string): [string, Limit][] => [
    [`${addressKey(address)} ${account}`, perAccountAndAddress],
    [addressKey(address), perAddress],
  ];

  function recall(key: string): Tally {
    const known = tallies.get(key);
    tallies.delete(key);
    const tally = known && now() - known.last < forgetAfter ? known : { attempts: 0, last: now(), blockedUntil: 0 };
    tallies.set(key, tally);
    if (tallies.size > maxKeys) forgetOldest();
    return tally;
  }

  // Many at a time: finding the first key of a map costs as much as there were keys deleted before it.
  function forgetOldest(): void {
    for (const key of tallies.keys().take(maxKeys / 10)) tallies.delete(key);
  }

  return {
    attempt(account, address) {
      const found = keysOf(account, address).map(([key, limit]) => ({ tally: recall(key), limit }));
      const wait = Math.max(...found.map(({ tally }) => tally.blockedUntil - now()));
      if (wait > 0) return wait;
      for (const { tally, limit } of found) {
        tally.attempts += 1;
        tally.last = now();
        tally.blockedUntil = now() + waitAfter(tally.attempts, limit);
      }
      return 0;
    },
    forgive(account, address, succeeded) {
      for (const [key, limit] of keysOf(account, address)) {
        const tally = recall(key);
        tally.attempts = succeeded && limit === perAccountAndAddress ? 0 : Math.max(0, tally.attempts - 1);
        if (succeeded || tally.attempts < limit.free) tally.blockedUntil = 0;
      }
    },
  };
}
