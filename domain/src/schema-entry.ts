export * from '#schema.ts';
export * from '#issues.ts';
