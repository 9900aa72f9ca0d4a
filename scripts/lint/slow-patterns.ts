import { analyse } from 'scslre';

interface Literal {
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

interface Context {
  report(problem: { node: unknown; message: string }): void;
}

const reasons = {
  Self: 'one of its parts can repeat itself in several ways',
  Trade: 'two of its parts can share what they match in several ways',
  Move: 'it begins anew at each character that its first part has passed',
};

/** Why an expression takes more than linear time on some text, if it does. */
function slowness({ pattern, flags }: NonNullable<Literal['regex']>): string | undefined {
  const [report] = analyse({ source: pattern, flags }).reports;
  return report && `${reasons[report.type]}, such as ${JSON.stringify(report.character.pick)}, over and over`;
}

/** Texts are as long as a field takes, and who sends them chooses what stands in them. */
export const noSlowPattern = {
  meta: { type: 'problem' },
  create: (context: Context) => ({
    Literal(node: Literal) {
      const slow = node.regex && slowness(node.regex);
      if (slow) context.report({ node, message: `Takes more than linear time on a long text: ${slow}.` });
    },
  }),
};
