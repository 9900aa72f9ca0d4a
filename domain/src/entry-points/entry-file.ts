export * from '#entries/entry-file.ts';
