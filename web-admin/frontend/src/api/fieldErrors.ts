import { isProblem } from './client';

/** The server's complaints about single fields, by field name. */
export function fieldErrors(error: unknown): (field: string) => string | undefined {
  return (field) => (isProblem(error) ? error.fieldError(field) : undefined);
}
