import { type Upcaster, withPaths, withRows } from '#entries/upcasters/upcaster.ts';

const renamed = (path: string): string =>
  path.replace(/^(purposes\/[^/]+)\/article9Condition$/, '$1/article9Conditions');

/** 1 → 2: a purpose may rest on several conditions of Art. 9(2), where it had one at most. */
export const severalArticle9Conditions: Upcaster = (kind, values) => {
  const read = withPaths(values, renamed);
  if (kind !== 'activity') return read;
  return withRows(read, 'purposes', ({ article9Condition: one, ...purpose }) =>
    one === undefined ? purpose : { ...purpose, article9Conditions: [one] },
  );
};
