/** More work is waiting than would be done in reasonable time. */
export class QueueFull extends Error {}

/** Work that takes much memory or processor time, done a few at a time; `waiting` bounds how many stand in line. */
export interface Queue {
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** Each argon2 takes 19 MiB and a processor: without a bound a hundred sign-ins at once would take 2 GB. */
export function hashQueue(atOnce = 2, waiting = 20): Queue {
  const line: (() => void)[] = [];
  let busy = 0;

  const turn = (): Promise<void> =>
    new Promise((resolve, reject) => {
      if (busy < atOnce) {
        busy += 1;
        resolve();
      } else if (line.length < waiting) line.push(resolve);
      else reject(new QueueFull());
    });

  // The place is handed on, so that no other request slips in between.
  const next = (): void => {
    const waiter = line.shift();
    if (waiter) waiter();
    else busy -= 1;
  };

  return {
    async run(work) {
      await turn();
      try {
        return await work();
      } finally {
        next();
      }
    },
  };
}
