import { z } from 'zod';

const FileProblem = z.object({ code: z.string(), path: z.string(), message: z.string(), hint: z.string() });
export type FileProblem = Readonly<z.infer<typeof FileProblem>>;

/** What the server says of a refusal (problem+json), as far as this application needs it. */
const ProblemBody = z.object({
  code: z.string(),
  title: z.string().optional(),
  detail: z.string().optional(),
  problems: z.array(FileProblem).optional(),
});

/** A call that did not succeed. `code` is the server's, or `unreachable`, or `unreadable` for an answer that is none of ours. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly problems: readonly FileProblem[];

  constructor(status: number, body: unknown) {
    const read = ProblemBody.safeParse(body);
    const problem = read.success ? read.data : { code: status === 0 ? 'unreachable' : 'unreadable' };
    super(`the server answered ${status} ${problem.code}`);
    this.name = 'ApiFailure';
    this.status = status;
    this.code = problem.code;
    this.detail = 'detail' in problem ? (problem.detail ?? problem.title) : undefined;
    this.problems = ('problems' in problem ? problem.problems : undefined) ?? [];
  }
}
