/** Whether anything is said in a value of the form; ids of rows and cleared fields say nothing. */
export function hasContent(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.some(hasContent);
  if (typeof value === 'object')
    return Object.entries(value).some(([name, inner]) => name !== 'id' && hasContent(inner));
  return typeof value !== 'string' || value.trim() !== '';
}
