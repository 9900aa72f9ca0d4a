/** Deeper than anything the register holds, and shallow enough for code that walks what was read. */
const maxDepth = 32;

/**
 * Whether what was parsed from JSON is safe to look at before its type is known: not too deep, and without the names every object
 * has of itself (`toString`, `__proto__`), under which it would break whatever compares or prints it.
 */
export function isPlainJson(value: unknown, depth = maxDepth): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((inner) => isPlainJson(inner, depth - 1));
  return Object.entries(value).every(([name, inner]) => !(name in Object.prototype) && isPlainJson(inner, depth - 1));
}
