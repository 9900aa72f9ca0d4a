import type { z } from 'zod';

/** A good answer as JSON. */
export interface JsonAnswer<S extends z.ZodType = z.ZodType> {
  readonly status: 200 | 201;
  readonly shape: S;
}

/** A good answer that says nothing but that it was done. */
export interface EmptyAnswer {
  readonly status: 204;
}

/** A good answer that is a file of a media type. */
export interface FileAnswer {
  readonly status: 200;
  readonly media: string;
  /** The `Content-Type`: the media type, with what a reader of the file needs to know besides. */
  readonly contentType: string;
}

/** What one method of one address takes and answers. The address is its key: `GET /findings`. */
export interface Endpoint {
  /** The parameters after the `?`; without it, none. */
  readonly query?: z.ZodType;
  /** The JSON that is sent; without it, none. */
  readonly body?: z.ZodType;
  /** It changes an entry from a version that is named in `If-Match`. */
  readonly fromVersion?: true;
  readonly answer: JsonAnswer | EmptyAnswer | FileAnswer;
}

/** The endpoints of a part of the API by method and path; `:id` stands for a part of the path. */
export type Endpoints = Readonly<Record<`${'GET' | 'POST' | 'PUT' | 'DELETE'} /${string}`, Endpoint>>;

/** Answers with JSON of a shape. */
export const json = <S extends z.ZodType>(shape: S): { readonly status: 200; readonly shape: S } => ({
  status: 200,
  shape,
});

/** Answers with JSON of a shape that something has been made. */
export const created = <S extends z.ZodType>(shape: S): { readonly status: 201; readonly shape: S } => ({
  status: 201,
  shape,
});

/** Answers that it was done, without content. */
export const empty: EmptyAnswer = { status: 204 };

/** Answers with a file of text. */
export const file = (media: string, contentType = `${media}; charset=utf-8`): FileAnswer => ({
  status: 200,
  media,
  contentType,
});
