// Rules of our own for the linter, where no supplied rule says what the architecture asks.
import { noSlowPattern } from './slow-patterns.ts';

interface Node {
  readonly value: unknown;
}

interface PropertyNode {
  readonly key: { readonly type: string; readonly name?: string };
}

interface Context {
  report(problem: { node: unknown; message: string }): void;
}

const statement =
  /\b(?:SELECT\s[^;]*\sFROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|(?:CREATE|ALTER|DROP)\s+(?:TABLE|INDEX|TRIGGER|VIEW)|PRAGMA\s+\w|VACUUM\s+INTO)\b/;

const message = 'SQL is written in api/src/storage/sqlite alone: name the operation in the port.';

const noSql = {
  meta: { type: 'problem' },
  create(context: Context) {
    const check = (node: unknown, text: unknown): void => {
      if (typeof text === 'string' && statement.test(text)) context.report({ node, message });
    };
    return {
      Literal: (node: Node) => check(node, node.value),
      TemplateElement: (node: Node) => check(node, (node.value as { raw: string }).raw),
      Property: (node: PropertyNode) => {
        if (node.key.type === 'Identifier' && node.key.name === 'sql') context.report({ node, message });
      },
    };
  },
};

export default { meta: { name: 'protokoll' }, rules: { 'no-sql': noSql, 'no-slow-pattern': noSlowPattern } };
