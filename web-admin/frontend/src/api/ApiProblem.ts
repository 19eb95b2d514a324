import type { Problem } from './types';

/** Every refusal, and every failure to get an answer, as one kind of error. */
export class ApiProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
  }

  get status() {
    return this.problem.status;
  }

  get code() {
    return this.problem.code;
  }

  /** True when nothing is known about the outcome, so that sending again makes sense. */
  get unanswered() {
    return this.status === 0 || this.status >= 502;
  }

  fieldError(field: string) {
    return this.problem.errors?.find((error) => error.field === field)?.message;
  }
}

export function unanswered(code: 'network' | 'timeout'): ApiProblem {
  return new ApiProblem({ type: 'about:blank', title: '', status: 0, detail: '', code, requestId: '' });
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  const fallback = { type: 'about:blank', title: response.statusText, detail: '', code: `http-${response.status}`, requestId: '' };
  const said = await response.json().catch(() => ({}));
  return new ApiProblem({ ...fallback, ...said, status: response.status });
}
