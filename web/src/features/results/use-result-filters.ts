import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Spans on offer, in rounds. */
export const spans = [12, 26, 52] as const;
type Span = (typeof spans)[number];
const usual: Span = 26;

export interface ResultFilters {
  readonly rounds: Span;
  readonly pulseId: string | undefined;
  /** Empty means every driver */
  readonly driverIds: readonly string[];
  /** The drivers whose charts are open; null until somebody opened or closed one, then the page chooses */
  readonly open: readonly string[] | null;
}

/** The filters of a team's results. They live in the URL, so that a view can be kept and shared. */
export function useResultFilters() {
  const [params, setParams] = useSearchParams();
  const key = params.toString();
  const filters = useMemo<ResultFilters>(() => {
    const found = new URLSearchParams(key);
    return {
      rounds: spans.find((span) => String(span) === found.get('rounds')) ?? usual,
      pulseId: found.get('pulse') ?? undefined,
      driverIds: found.getAll('driver'),
      open: found.has('open') ? found.getAll('open').filter(Boolean) : null,
    };
  }, [key]);
  const change = (next: Partial<ResultFilters>): void => {
    const wanted = { ...filters, ...next };
    const written = new URLSearchParams();
    if (wanted.rounds !== usual) written.set('rounds', String(wanted.rounds));
    if (wanted.pulseId) written.set('pulse', wanted.pulseId);
    for (const driver of wanted.driverIds) written.append('driver', driver);
    for (const driver of wanted.open?.length === 0 ? [''] : (wanted.open ?? [])) written.append('open', driver);
    setParams(written, { replace: true, preventScrollReset: true });
  };
  return { filters, change };
}
