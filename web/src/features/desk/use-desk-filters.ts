import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

const orders = ['tree', 'first'] as const;
const shows = ['all', 'notable'] as const;

/** By the tree of teams, or by where to look first. */
export type Order = (typeof orders)[number];

export interface DeskFilters {
  readonly order: Order;
  /** Every team, or those with a signal that is not calm */
  readonly show: (typeof shows)[number];
  /** Only this team and those below */
  readonly teamId: string | undefined;
  readonly pulseId: string | undefined;
}

/** The filters of the desk. They live in the URL, so that a view can be kept and shared. */
export function useDeskFilters() {
  const [params, setParams] = useSearchParams();
  const key = params.toString();
  const filters = useMemo<DeskFilters>(() => {
    const found = new URLSearchParams(key);
    return {
      order: orders.find((order) => order === found.get('order')) ?? 'tree',
      show: shows.find((show) => show === found.get('show')) ?? 'all',
      teamId: found.get('team') ?? undefined,
      pulseId: found.get('pulse') ?? undefined,
    };
  }, [key]);
  const change = (next: Partial<DeskFilters>): void => {
    const wanted = { ...filters, ...next };
    const written = new URLSearchParams();
    if (wanted.order !== 'tree') written.set('order', wanted.order);
    if (wanted.show !== 'all') written.set('show', wanted.show);
    if (wanted.teamId) written.set('team', wanted.teamId);
    if (wanted.pulseId) written.set('pulse', wanted.pulseId);
    setParams(written, { replace: true, preventScrollReset: true });
  };
  return { filters, change };
}
