import type { Response } from 'express';
import type { Steps } from 'domain/core';
import { inPieces } from '#scheduling/turns.ts';
import { Serialized } from '#use-cases/lists/serialized.ts';

/** Items of a long list that become JSON in one go. */
const batchSize = 200;

const isLong = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > batchSize;

const membersOf = (answer: unknown): [string, unknown][] =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? Object.entries(answer) : [];

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

function* bytesOf(members: readonly (readonly [string, unknown])[]): Steps<Buffer> {
  const parts: Buffer[] = [];
  let mark = '{';
  for (const [name, value] of members) {
    const json = isLong(value) ? '' : JSON.stringify(value);
    if (json === undefined) continue;
    parts.push(Buffer.from(`${mark}${JSON.stringify(name)}:${isLong(value) ? '[' : json}`));
    if (isLong(value)) parts.push(...(yield* itemsOf(value)), Buffer.from(']'));
    mark = ',';
  }
  parts.push(Buffer.from('}'));
  return Buffer.concat(parts);
}

/** What an answer is as JSON. An answer with a long list in it is made in pieces, between requests. */
export async function jsonOf(answer: unknown): Promise<string | Buffer> {
  if (answer instanceof Serialized) return answer.json;
  const members = membersOf(answer);
  return members.some(([, value]) => isLong(value)) ? inPieces(bytesOf(members)) : JSON.stringify(answer);
}

/** Sends JSON as it is: no tag of its own, never kept by a cache. */
export function sendJson(response: Response, status: number, json: string | Buffer): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(json);
}
