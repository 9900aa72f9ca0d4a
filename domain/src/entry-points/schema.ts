export * from '#entries/schema.ts';
export * from '#entries/issues.ts';
