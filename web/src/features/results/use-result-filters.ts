import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Spans on offer, in rounds. */
export const spans = [12, 26, 52] as const;
type Span = (typeof spans)[number];

export interface ResultFilters {
  readonly rounds: Span;
  readonly pulseId: string | undefined;
  /** Empty means every driver */
  readonly driverIds: readonly string[];
}

/** The filters of a team's results. They live in the URL, so that a view can be kept and shared. */
export function useResultFilters() {
  const [params, setParams] = useSearchParams();
  const key = params.toString();
  const filters = useMemo<ResultFilters>(() => {
    const found = new URLSearchParams(key);
    return {
      rounds: spans.find((span) => String(span) === found.get('rounds')) ?? 12,
      pulseId: found.get('pulse') ?? undefined,
      driverIds: found.getAll('driver'),
    };
  }, [key]);
  const change = (next: Partial<ResultFilters>): void => {
    const wanted = { ...filters, ...next };
    const written = new URLSearchParams();
    if (wanted.rounds !== 12) written.set('rounds', String(wanted.rounds));
    if (wanted.pulseId) written.set('pulse', wanted.pulseId);
    for (const driver of wanted.driverIds) written.append('driver', driver);
    setParams(written, { replace: true, preventScrollReset: true });
  };
  return { filters, change };
}
