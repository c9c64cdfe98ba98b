import {
  FieldProblem,
  fieldErrors,
} from '@platform-ledger/backstage-plugin-platform-ledger-common';
import { RequestHandler } from 'express';

const LONE_SURROGATE = /\p{Surrogate}/u;
const REASON = 'must be well-formed text without NUL';

/** What the contract's validator puts on a request that it let through. */
interface InContract {
  openapi?: {
    pathParams: Record<string, unknown>;
    schema: { requestBody?: { content: Record<string, unknown> } };
  };
}

/**
 * Refuses texts that PostgreSQL can neither keep nor look for, which no schema of the contract forbids: such with NUL,
 * or with half a character. A push is let through, since each of its lines is judged by itself.
 */
export function refuseUnstorableText(): RequestHandler {
  return (request, _response, next) => {
    const { openapi } = request as InContract;
    const content = openapi?.schema.requestBody?.content ?? {};
    const problems = [
      ...problemsOf(openapi?.pathParams),
      ...problemsOf(request.query),
      ...('text/csv' in content ? [] : problemsOf(request.body)),
    ];
    next(problems.length > 0 ? fieldErrors(problems) : undefined);
  };
}

function problemsOf(given: unknown): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const waiting: { field: string; value: unknown }[] = [
    { field: '', value: given },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { field, value } = next;
    if (typeof value === 'string') {
      if (isUnstorable(value)) {
        problems.push({ field: field || 'body', reason: REASON });
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, child] of Object.entries(value)) {
        const step = Array.isArray(value) ? `[${name}]` : name;
        const dot = field && !Array.isArray(value) ? '.' : '';
        // Where the name itself is at fault, its parent is told.
        if (isUnstorable(name)) {
          problems.push({ field: field || 'body', reason: REASON });
        } else {
          waiting.push({ field: `${field}${dot}${step}`, value: child });
        }
      }
    }
  }
  return problems.reverse();
}

function isUnstorable(text: string): boolean {
  return text.includes('\0') || LONE_SURROGATE.test(text);
}
