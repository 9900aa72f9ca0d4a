import type { Request, Response } from 'express';
import type { Endpoint, Endpoints } from 'domain/contract';
import type { Language } from 'domain/core';
import type { z } from 'zod';
import type { Actor } from '#use-cases/actor/actor.ts';
import type { Gate } from '#use-cases/permission/permission.ts';
import type { ProblemName } from '#use-cases/problems/problems.ts';
import type { Serialized } from '#use-cases/lists/serialized.ts';

type OutputOf<S> = S extends z.ZodType ? z.output<S> : undefined;

/** A request that has been let through and read. */
export interface Call<E extends Endpoint = Endpoint> {
  /** The actor; on a public route there may be none, and reading it is then refused as not signed in. */
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: OutputOf<E['query']>;
  readonly body: OutputOf<E['body']>;
  readonly language: Language;
  readonly request: Request;
  readonly response: Response;
}

/** What a route answers with where its endpoint answers with a file. */
export interface FileContent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly content: string | AsyncIterable<Buffer>;
}

type JsonTo<E extends Endpoint> = E extends { readonly answer: { readonly shape: infer S extends z.ZodType } }
  ? z.output<S>
  : never;

/** What a route answers with: the JSON of its endpoint's shape, a file, or nothing. */
type AnswerTo<E extends Endpoint> = E extends { readonly answer: { readonly shape: infer S extends z.ZodType } }
  ? z.input<S> | Serialized<z.input<S>>
  : E extends { readonly answer: { readonly media: string } }
    ? FileContent
    : void;

interface Declaration<E extends Endpoint> {
  readonly group: string;
  readonly summary: string;
  /** The permission it needs; for single entries the use case decides. */
  readonly may: Gate;
  /** It takes no more work than looking one entry up; other reading waits when much is under way. */
  readonly isQuick?: true;
  /** Bytes a body may hold, when that is not the usual limit. */
  readonly limit?: number;
  /** Headers of a good answer, each with what it says. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Names of the problems it can end in besides those every route of its sort can. */
  readonly problems?: readonly ProblemName[];
  /** On a route that changes something it resolves with what was answered in the turn of writing, which may be sent again. */
  run(call: Call<E>): Promise<AnswerTo<E>> | AnswerTo<E>;
  /** Adds to an answer what is not kept with it: it is called for one that is sent again too. */
  complete?(call: Call<E>, answer: JsonTo<E>): Promise<JsonTo<E>>;
}

/** An endpoint with what the server does behind it: mounted, described in OpenAPI and tested for every role from this. */
interface Route<E extends Endpoint = Endpoint> extends Declaration<E> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As Express writes it, below `/api/v1`: `/activities/:id`. */
  readonly path: string;
  readonly endpoint: E;
}

/** A route with its types forgotten, as lists of routes hold it. */
export type AnyRoute = Omit<Route, 'run' | 'complete'> & {
  run(call: Call<never>): unknown;
  complete?(call: Call<never>, answer: unknown): Promise<unknown>;
};

export type DeclareRoute<S extends Endpoints> = <A extends keyof S & string>(
  address: A,
  declared: Declaration<S[A] & Endpoint>,
) => AnyRoute;

/** Declares routes of some endpoints, each by its method and path; `named` fills parts of the paths, such as `:kind`. */
export const routesOf =
  <S extends Endpoints>(endpoints: S, named: Readonly<Record<string, string>> = {}): DeclareRoute<S> =>
  (address, declared) => {
    const [method = '', path = ''] = address.split(' ');
    return {
      ...declared,
      method: method.toLowerCase() as AnyRoute['method'],
      path: path.replaceAll(/:(\w+)/g, (gap, name: string) => named[name] ?? gap),
      endpoint: endpoints[address],
    } as unknown as AnyRoute;
  };
