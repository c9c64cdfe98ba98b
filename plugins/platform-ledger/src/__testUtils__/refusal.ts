import { ResponseError } from '@backstage/errors';
import { FieldProblem } from '@platform-ledger/backstage-plugin-platform-ledger-common';

/** The error that the client throws where the ledger refuses a request. */
export async function refusal(options: {
  status?: number;
  message?: string;
  fields?: FieldProblem[];
}): Promise<ResponseError> {
  const { status = 400, message, fields } = options;
  const error = {
    name: 'RefusedError',
    message: message ?? 'The request is not valid',
    fields,
  };
  const response = { statusCode: status };
  return ResponseError.fromResponse(
    new Response(JSON.stringify({ error, response }), {
      status,
      headers: { 'Content-Type': 'application/json' },
    }),
  );
}
