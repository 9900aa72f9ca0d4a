import type { Steps } from 'domain/core';

const waiting: (() => void)[] = [];
let isScheduled = false;

function schedule(): void {
  if (isScheduled || waiting.length === 0) return;
  isScheduled = true;
  setImmediate(() => {
    isScheduled = false;
    waiting.shift()?.();
    schedule();
  });
}

/**
 * Resolves when it is this work's turn. However much long work is under way, one piece of it is done between two looks at
 * new requests, each work in its turn: so what is quick is answered meanwhile.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    schedule();
  });

/** Milliseconds of work between two turns. */
const pieceLength = 10;

/** When the first work began since the last look at new requests. */
let beganAt: number | undefined;

/** Resolves when work may begin: at once while little has been done since the last look at new requests, else in its turn. */
export async function mayBegin(): Promise<void> {
  if (beganAt === undefined) {
    beganAt = performance.now();
    setImmediate(() => (beganAt = undefined));
  }
  if (waiting.length > 0 || performance.now() - beganAt >= pieceLength) await nextTurn();
}

/** Divides long work into pieces: `if (pieces.isOver) await pieces.next()` wherever it may pause. */
export class Pieces {
  #end = performance.now() + pieceLength;

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Waits for the next turn, and begins the next piece. */
  async next(): Promise<void> {
    await nextTurn();
    this.#end = performance.now() + pieceLength;
  }
}

/** Takes the steps of long work in pieces; resolves with its result. */
export async function inPieces<T>(steps: Steps<T>): Promise<T> {
  const pieces = new Pieces();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (pieces.isOver) await pieces.next();
  }
}
