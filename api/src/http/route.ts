import type { Request, Response } from 'express';
import type { Action, Language } from 'domain/core';
import type { z } from 'zod';
import type { Actor } from '#use-cases/actor/actor.ts';

/**
 * Who may call a route: anyone, whoever is signed in, or whoever a role allows the action on something at least.
 * Whether it is allowed on the very thing asked for, the use case decides.
 */
type May = 'anyone' | 'signed-in' | Action;

/** A request that has been let through and read. */
export interface Call<Query, Body> {
  /** Who asks; on a route for anyone there may be nobody, see {@link Route.may}. */
  readonly account: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly language: Language;
  readonly request: Request;
  readonly response: Response;
}

/** The ends a route can come to, for the API's description: the shape of the JSON, or the media type of what is no JSON. */
interface Answer {
  readonly status: 200 | 201 | 204;
  readonly shape?: z.ZodType;
  readonly media?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One route, told once: mounted, described in OpenAPI and tested for every role from this. */
export interface Route<Query = unknown, Body = unknown> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As Express writes it, below `/api/v1`: `/activities/:id`. */
  readonly path: string;
  readonly group: string;
  readonly summary: string;
  readonly may: May;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
  /** Bytes a body may hold, when that is not the usual limit. */
  readonly limit?: number;
  /** It changes an entry from a version named in `If-Match`. */
  readonly fromVersion?: boolean;
  readonly answer: Answer;
  /** Names of further problems it can end in. */
  readonly problems?: readonly string[];
  /** Returns what is sent as JSON; what answers by itself returns nothing. */
  run(call: Call<Query, Body>): unknown;
}

/** A route with its types forgotten, as lists of routes hold it. */
export type AnyRoute = Route<never, never>;

/** Declares a route; the types of query and body come from their schemas. */
export const route = <Query = unknown, Body = unknown>(declared: Route<Query, Body>): AnyRoute => declared as AnyRoute;
