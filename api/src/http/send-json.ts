import type { Response } from 'express';
import type { Steps } from 'domain/core';
import { sendPieces } from '#http/send-pieces.ts';
import { inPieces, isTurnOver, nextTurn } from '#scheduling/turns.ts';
import { Serialized } from '#use-cases/lists/serialized.ts';

/** Items of a long list that become JSON in one go. */
const batchSize = 200;

const isLong = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > batchSize;

/** Objects within each other that are looked into for long lists: an entry in an answer, its values, a group of them. */
const depth = 4;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const holdsLong = (value: unknown, levels = depth): boolean =>
  isLong(value) || (levels > 0 && isObject(value) && Object.values(value).some((one) => holdsLong(one, levels - 1)));

/** The items of a list as they stand between its brackets. */
function* itemsOf(list: readonly unknown[]): Steps<Buffer[]> {
  const parts: Buffer[] = [];
  for (let from = 0; from < list.length; from += batchSize) {
    const items = JSON.stringify(list.slice(from, from + batchSize)).slice(1, -1);
    parts.push(Buffer.from(from === 0 ? items : `,${items}`));
    yield;
  }
  return parts;
}

function* partsOf(answer: object): Steps<Buffer[]> {
  const parts: Buffer[] = [];
  let mark = '{';
  for (const [name, value] of Object.entries(answer)) {
    const inner = yield* partsWithin(value);
    if (!inner) continue;
    parts.push(Buffer.from(`${mark}${JSON.stringify(name)}:`), ...inner);
    mark = ',';
    yield;
  }
  return [...parts, Buffer.from(mark === '{' ? '{}' : '}')];
}

/** What a value is as JSON; nothing when it is none. */
function* partsWithin(value: unknown): Steps<Buffer[] | undefined> {
  if (isLong(value)) return [Buffer.from('['), ...(yield* itemsOf(value)), Buffer.from(']')];
  if (isObject(value) && holdsLong(value)) return yield* partsOf(value);
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? undefined : [Buffer.from(json)];
}

/** What an answer is as JSON. An answer with a long list in it is made in pieces, between requests. */
export async function jsonOf(answer: unknown): Promise<string | Buffer> {
  if (answer instanceof Serialized) return answer.json;
  if (!isObject(answer) || !holdsLong(answer)) return JSON.stringify(answer);
  const parts = await inPieces(partsOf(answer));
  if (isTurnOver()) await nextTurn();
  return Buffer.concat(parts);
}

/** Bytes of an answer that are sent in one go. */
const pieceSize = 65_536;

function* piecesOf(json: Buffer): Generator<Buffer> {
  for (let from = 0; from < json.length; from += pieceSize) yield json.subarray(from, from + pieceSize);
}

/** Whether an answer is too long to be held for a reader who may never take it. */
export const isSentInPieces = (json: string | Buffer): boolean => Buffer.byteLength(json) > pieceSize;

/** Sends JSON as it is: no tag of its own, never kept by a cache. What is long is sent as it is taken. */
export async function sendJson(response: Response, status: number, json: string | Buffer): Promise<void> {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Length', Buffer.byteLength(json));
  if (isSentInPieces(json)) await sendPieces(response, piecesOf(typeof json === 'string' ? Buffer.from(json) : json));
  else response.end(json);
}
