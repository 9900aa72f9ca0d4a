import { type APIRequestContext, expect, request } from '@playwright/test';
import type { Role } from 'domain/core';
import type { Product } from '#product.ts';

/** A password long enough for every account of these tests. */
export const password = 'slow green lanterns by the fjord';

/** An account that is signed in to the product, by the API. */
export interface Person {
  readonly name: string;
  readonly api: APIRequestContext;
}

const from = (product: Product) =>
  request.newContext({ baseURL: product.address, extraHTTPHeaders: { Origin: product.address } });

/** Uses the set-up link: the first account, privacy officer and administrator. */
export async function firstPerson(product: Product, name = 'kari'): Promise<Person> {
  const api = await from(product);
  const token = new URL(product.setUpLink).hash.slice(1);
  const answer = await api.post('/api/v1/set-up', {
    data: { token, name, displayName: 'Kari Nordmann', email: `${name}@example.invalid`, password },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return { name, api };
}

/** Lets the administrator make an account with roles; its holder chooses a password by the one-time link and is signed in. */
export async function anotherPerson(
  product: Product,
  admin: Person,
  name: string,
  roles: readonly Role[],
): Promise<Person> {
  const made = await admin.api.post('/api/v1/accounts', {
    data: {
      name,
      displayName: name,
      email: `${name}@example.invalid`,
      roles,
      ...(roles.includes('auditor') && { expiresOn: '2027-06-30' }),
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { link } = (await made.json()) as { link: string };
  const api = await from(product);
  const chosen = await api.post('/api/v1/password-link', {
    data: { token: new URL(link, product.address).hash.slice(1), password },
  });
  expect(chosen.ok(), await chosen.text()).toBe(true);
  return { name, api };
}

/** Writes an entry by the API and returns its reference. */
export async function wrote({ api }: Person, path: string, values: object): Promise<string> {
  const answer = await api.post(`/api/v1/${path}`, { data: { values } });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** Loads the example register. */
export async function loadedExample({ api }: Person): Promise<void> {
  const answer = await api.post('/api/v1/example', { data: {} });
  expect(answer.status(), await answer.text()).toBe(201);
}
