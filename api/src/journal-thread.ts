import { parentPort, workerData } from 'node:worker_threads';
import { checkedPositions } from '#storage/sqlite/check.ts';
import type { ThreadTask, ToldPositions } from '#storage/sqlite/thread.ts';

async function done(task: ThreadTask) {
  if (task.name === 'check') {
    const { times, ...rest } = await checkedPositions(task.file);
    return { ...rest, times: times.known } satisfies ToldPositions;
  }
  const { verifyFile } = await import('#storage/sqlite/verify.ts');
  return verifyFile(task.file, task.noted);
}

parentPort?.postMessage(await done(workerData as ThreadTask).catch(() => undefined), []);
