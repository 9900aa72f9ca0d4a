export * from '#entries/schema.ts';
export * from '#entries/issues.ts';
export * from '#entries/plain-json.ts';
