import type { Steps } from 'domain/core';

const waiting: (() => void)[] = [];
let isScheduled = false;

/** Milliseconds of work between two looks at new requests. */
const turnLength = 10;

/** When the first work began since the last look at new requests, whichever work it was. */
let beganAt: number | undefined;

function beginning(): number {
  if (beganAt === undefined) {
    beganAt = performance.now();
    setImmediate(() => (beganAt = undefined));
  }
  return beganAt;
}

/**
 * Whether as much has been done since the last look at new requests as may be done in one go: `if (isTurnOver()) await nextTurn()`
 * wherever long work may pause. Works that are short each, one after the other, are long work together.
 */
export const isTurnOver = (): boolean => performance.now() - beginning() >= turnLength;

function schedule(): void {
  if (isScheduled || waiting.length === 0) return;
  isScheduled = true;
  setImmediate(() => {
    isScheduled = false;
    beganAt = undefined;
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

/** Resolves when work may begin: at once while little has been done since the last look at new requests, else in its turn. */
export async function mayBegin(): Promise<void> {
  if (isTurnOver() || waiting.length > 0) await nextTurn();
}

/** Takes the steps of long work in pieces; resolves with its result. */
export async function inPieces<T>(steps: Steps<T>): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (isTurnOver()) await nextTurn();
  }
}
