import fc from 'fast-check';
import { setImmediate as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { NotWanted, QueueFull, WorkQueue } from '#scheduling/work-queue.ts';

const limits = { running: 3, runningOfOne: 2, waiting: 10, waitingOfOne: 4 };
const owner = fc.constantFrom('kari', 'ola', 'eva');
const job = fc.record({ owner, fails: fc.boolean(), pauses: fc.nat({ max: 3 }) });

test('never more at once than there are places, in all and of one, and nobody is forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(job, { maxLength: 40 }), async (jobs) => {
      const queue = new WorkQueue(limits);
      const running: string[] = [];
      const most = { all: 0, one: 0 };
      const work = async ({ owner: of, fails, pauses }: (typeof jobs)[number]) => {
        running.push(of);
        most.all = Math.max(most.all, running.length);
        most.one = Math.max(most.one, running.filter((one) => one === of).length);
        for (let pause = 0; pause < pauses; pause += 1) await later();
        running.splice(running.indexOf(of), 1);
        if (fails) throw new Error('it failed');
        return 'done';
      };
      const ends = await Promise.allSettled(jobs.map((one) => queue.run(one.owner, () => work(one))));
      const refused = ends.map((end) => end.status === 'rejected' && end.reason instanceof QueueFull);
      for (const [index, end] of ends.entries())
        expect(end.status === 'rejected' && !refused[index]).toBe(!refused[index] && jobs[index]?.fails === true);
      expect(most.all).toBeLessThanOrEqual(limits.running);
      expect(most.one).toBeLessThanOrEqual(limits.runningOfOne);
      expect(ends.length - refused.filter(Boolean).length).toBeGreaterThanOrEqual(Math.min(jobs.length, 6));
      expect(await queue.run('kari', async () => 'done')).toBe('done');
    }),
    { numRuns: 50 },
  );
});

/** Work that goes on until it is told to end. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { work: () => promise, end: resolve };
}

test('one owner who asks for much is refused, and holds up no other', async () => {
  const queue = new WorkQueue(limits);
  const [first, second] = [held(), held()];
  const under = [queue.run('kari', first.work), queue.run('kari', second.work)];
  const waiting = Array.from({ length: 4 }, () => queue.run('kari', async () => 'kari'));
  await expect(queue.run('kari', async () => 'one too many')).rejects.toMatchObject({ ofOne: true });
  expect(await queue.run('ola', async () => 'ola')).toBe('ola');
  first.end();
  second.end();
  await Promise.all(under);
  expect(await Promise.all(waiting)).toEqual(['kari', 'kari', 'kari', 'kari']);
});

test('when too many wait together, the next is told that the server is busy', async () => {
  const queue = new WorkQueue({ running: 1, waiting: 2 });
  const first = held();
  const under = queue.run('kari', first.work);
  const waiting = [queue.run('ola', async () => 'ola'), queue.run('eva', async () => 'eva')];
  await expect(queue.run('per', async () => 'per')).rejects.toMatchObject({ ofOne: false });
  first.end();
  await under;
  expect(await Promise.all(waiting)).toEqual(['ola', 'eva']);
});

test('what is not wanted any more leaves the queue, and is never done', async () => {
  const queue = new WorkQueue({ running: 1, waiting: 1 });
  const first = held();
  const under = queue.run('kari', first.work);
  const gone = new AbortController();
  const done: string[] = [];
  const left = queue.run('ola', async () => done.push('ola'), gone.signal);
  gone.abort();
  await expect(left).rejects.toBeInstanceOf(NotWanted);
  const next = queue.run('eva', async () => done.push('eva'));
  first.end();
  await Promise.all([under, next]);
  expect(done).toEqual(['eva']);
});
