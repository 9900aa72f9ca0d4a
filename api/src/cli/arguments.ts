import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { WrongUsage } from '#cli/command.ts';

/** Reads options and as many words as are named; anything else is wrong usage. */
export function readArguments<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  names: readonly string[],
  options: O,
) {
  const { positionals, values } = parsed(args, options);
  if (positionals.length < names.length) throw new WrongUsage(`${names[positionals.length]} is missing.`);
  if (positionals.length > names.length) throw new WrongUsage(`"${positionals[names.length]}" is one word too many.`);
  return { positionals: positionals, values };
}

function parsed<const O extends ParseArgsOptionsConfig>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error));
  }
}
