import type { Request, Response } from 'express';
import { actorOf } from '#http/signed-in.ts';
import { type Actor, commandLine } from '#use-cases/actor/actor.ts';
import { mayBegin } from '#scheduling/turns.ts';
import { WorkQueue } from '#scheduling/work-queue.ts';

/** Answers being worked out: each may hold some ten megabytes. A browser asks for six at once. */
const readingLimits = { running: 8, runningOfOne: 4, waiting: 120, waitingOfOne: 24 };
/** Files being sent: each holds a register for as long as its reader takes. */
const sendingLimits = { running: 8, runningOfOne: 2, waiting: 60, waitingOfOne: 24 };
/** Long answers being sent: each is held for as long as its reader takes. */
const answeringLimits = { running: 24, runningOfOne: 8, waiting: 60, waitingOfOne: 24 };

type Work<T> = () => Promise<T>;

/**
 * How much may be worked out and sent at once, in all and for one account; the rest waits, and what is too much is refused.
 * Whose connection has gone waits no longer.
 */
export class Workload {
  readonly #reading = new WorkQueue(readingLimits);
  readonly #sending = new WorkQueue(sendingLimits);
  readonly #answering = new WorkQueue(answeringLimits);

  /** Works an answer out. */
  read<T>(request: Request, response: Response, work: Work<T>): Promise<T> {
    return inTurn(this.#reading, request, response, async () => {
      await mayBegin();
      return work();
    });
  }

  /** Sends a long answer. */
  answer(request: Request, response: Response, work: Work<void>): Promise<void> {
    return inTurn(this.#answering, request, response, work);
  }

  /** Makes a file and sends it. */
  send(request: Request, response: Response, work: Work<void>): Promise<void> {
    return inTurn(this.#sending, request, response, work);
  }
}

/** Tokens count with the account that made them; those made at the command line each by itself. */
const ownerOf = ({ account, name }: Actor): string => (account === commandLine ? name : account);

function inTurn<T>(queue: WorkQueue, request: Request, response: Response, work: Work<T>): Promise<T> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return queue.run(ownerOf(actorOf(request)), work, gone.signal);
}
