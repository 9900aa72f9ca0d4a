import { isRefused } from '#lib/api.ts';

/** What a refusal says of one field, by its name in what was sent. */
export function fieldError(error: unknown, name: string): string | undefined {
  if (!isRefused(error)) return undefined;
  return error.problem.errors?.find(({ path }) => path === `/${name}` || path.startsWith(`/${name}/`))?.message;
}
