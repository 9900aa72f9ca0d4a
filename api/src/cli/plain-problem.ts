import { fill, issueText, translate } from 'domain/core';
import type { Issue } from 'domain/schema';
import { Failed } from '#cli/command.ts';
import { Problem } from '#use-cases/problems/problem.ts';
import { problems } from '#use-cases/problems/problems.ts';

const maxIssues = 20;

/** The issues with their places, the first of them when there are very many. */
export function formatIssues(issues: readonly Issue[]): string {
  const shown = issues
    .slice(0, maxIssues)
    .map((issue) => `${issue.path.join('/')}: ${translate(issueText(issue), 'en')}`);
  if (issues.length > maxIssues) shown.push(`And ${issues.length - maxIssues} more.`);
  return shown.join(' ');
}

/** What a use case refuses, as the command line says it. */
export function toFailure(error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  if (error.facts.issues) return new Failed(formatIssues(error.facts.issues));
  return new Failed(
    error.is === 'not-found'
      ? 'There is none of this name.'
      : translate(fill(problems[error.is].detail, error.facts.params ?? {}), 'en'),
  );
}
