import { parseSync } from 'vite';

/** A text as it stands in the source. */
interface SourceText {
  readonly en: string;
  readonly context?: string;
  /** The English of exactly one, of a text that counts. */
  readonly one?: string;
}

/** Names by which one file takes something from another; `*` is everything. */
interface Import {
  readonly from: string;
  readonly names: readonly string[];
}

/** The texts of a source file, and the files it imports. Imports of types alone are left out: nothing is loaded for them. */
export interface Source {
  readonly texts: readonly SourceText[];
  /** Texts that are not written out, so that no catalogue can hold them. */
  readonly unreadable: readonly string[];
  readonly imports: readonly Import[];
  /** What is passed on from other files, by the name it is passed on under. */
  readonly reexports: readonly { readonly from: string; readonly name: string; readonly as: string }[];
  /** Whether it does anything besides passing on. */
  readonly isBarrel: boolean;
  /** What it exports that is its own. */
  readonly exports: readonly string[];
  readonly lazy: readonly { readonly from: string; readonly start: number; readonly end: number }[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Call extends Node {
  readonly callee: Node & { readonly name?: string };
  readonly arguments: readonly Node[];
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) yield* nodesIn(child);
}

/** The text of a string that is written out. */
function stringOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Literal') {
    const { value } = node as Node & { value: unknown };
    return typeof value === 'string' ? value : undefined;
  }
  if (node?.type !== 'TemplateLiteral') return undefined;
  const { quasis } = node as unknown as { quasis: readonly { value: { cooked: string } }[] };
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

interface Property extends Node {
  readonly key: Node & { readonly name?: string };
  readonly value: Node;
}

/** The string that is written out under a name of an object. */
function propertyOf(node: Node, name: string): string | undefined {
  const { properties = [] } = node as Node & { properties?: readonly Property[] };
  return stringOf(properties.find(({ key }) => key?.name === name)?.value);
}

type Reader = (given: readonly Node[]) => (SourceText | undefined)[];

const plain = (node: Node | undefined): SourceText | undefined => {
  const en = stringOf(node);
  return en === undefined ? undefined : { en };
};

const isText = (node: Node): boolean => (node as Call).callee?.name === 'text';

/** How the functions that take English wording are called. What is no text is for another reader, or `undefined` where it cannot be read. */
const readers: Readonly<Record<string, Reader>> = {
  text: ([first, second]) => {
    const en = stringOf(first);
    const context = second && propertyOf(second, 'context');
    if (en === undefined || (second && context === undefined)) return [undefined];
    return [context === undefined ? { en } : { en, context }];
  },
  counted: ([, one, several]) => {
    const [singular, en] = [stringOf(one), stringOf(several)];
    return [singular === undefined || en === undefined ? undefined : { en, one: singular }];
  },
  advice: (given) =>
    given
      .filter(({ type, ...node }) => !(type === 'Identifier' && (node as { name?: string }).name === 'undefined'))
      .map(plain),
  vocabulary: ([rows]) =>
    ((rows as { elements?: readonly Node[] } | undefined)?.elements ?? []).flatMap((row) => {
      const [, label] = (row as unknown as { elements?: readonly Node[] }).elements ?? [];
      return label && isText(label) ? [] : [plain(label)];
    }),
};

const ownFiles = /\/language\/(?:text|translate)\.ts$/;

/** Reads what a TypeScript file says. */
export function readSource(file: string, code: string): Source {
  const { program, module, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const texts: SourceText[] = [];
  const unreadable: string[] = [];
  if (!ownFiles.test(file))
    for (const node of nodesIn(program)) {
      if (node.type !== 'CallExpression') continue;
      const { callee, arguments: given } = node as Call;
      const reader =
        callee.type === 'Identifier' && Object.hasOwn(readers, callee.name ?? '')
          ? readers[callee.name ?? '']
          : undefined;
      for (const text of reader?.(given) ?? []) {
        if (text) texts.push(text);
        else unreadable.push(code.slice(node.start, Math.min(node.end, node.start + 120)));
      }
    }
  return {
    texts,
    unreadable,
    imports: module.staticImports.flatMap(({ moduleRequest, entries }) => {
      const names = entries
        .filter(({ isType }) => !isType)
        .map(({ importName: { kind, name } }) => (kind === 'Name' ? (name ?? '*') : '*'));
      return entries.length > 0 && names.length === 0 ? [] : [{ from: moduleRequest.value, names }];
    }),
    reexports: module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, importName, exportName, isType }) =>
        moduleRequest && !isType
          ? [{ from: moduleRequest.value, name: importName.name ?? '*', as: exportName.name ?? '*' }]
          : [],
      ),
    ),
    isBarrel: program.body.every(
      ({ type }) =>
        type === 'ExportAllDeclaration' ||
        (type === 'ExportNamedDeclaration' &&
          module.staticImports.length === 0 &&
          module.staticExports.every(({ entries }) => entries.every(({ moduleRequest }) => moduleRequest))),
    ),
    exports: module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, exportName }) => (moduleRequest ? [] : [exportName.name ?? '*'])),
    ),
    lazy: module.dynamicImports.flatMap(({ start, end, moduleRequest }) => {
      const from = /^['"](.+)['"]$/.exec(code.slice(moduleRequest.start, moduleRequest.end))?.[1];
      return from === undefined ? [] : [{ from, start, end }];
    }),
  };
}
