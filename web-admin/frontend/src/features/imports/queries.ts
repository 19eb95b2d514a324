import { useMutation } from '@tanstack/react-query';
import { call, isProblem } from '@/api/client';
import type { ImportKind, ImportReport } from '@/api/types';

export type Charset = 'utf-8' | 'gb18030';
export type Upload = { kind: ImportKind; file: File; charset: Charset; dryRun: boolean };

const PATIENCE = 120_000;

export function useImport() {
  return useMutation({
    mutationFn: ({ kind, file, charset, dryRun }: Upload) =>
      call<ImportReport>(`/api/v1/imports/${kind}?dryRun=${dryRun}`, {
        method: 'POST', body: file, timeout: PATIENCE, headers: { 'Content-Type': `text/csv; charset=${charset}` },
      }),
  });
}

/** The rows' errors also come with the refusal of a whole file. */
export function reportIn(error: unknown): ImportReport | undefined {
  return isProblem(error) ? (error.problem.report as ImportReport | undefined) : undefined;
}
