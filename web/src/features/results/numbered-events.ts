import type { AnnotationPartsFragment } from '../../lib/graphql/generated.js';

/** An event with the number by which the charts name it. */
export interface NumberedEvent {
  readonly number: number;
  readonly event: AnnotationPartsFragment;
}

/** Events in the order of time, numbered from 1. */
export function numberEvents(annotations: readonly AnnotationPartsFragment[]): readonly NumberedEvent[] {
  return annotations.toSorted((a, b) => a.on.localeCompare(b.on) || a.title.localeCompare(b.title)).map((event, index) => ({ number: index + 1, event }));
}

/** Those that fall into the time of a chart that begins at `first` (ISO moment). */
export function eventsSince(events: readonly NumberedEvent[], first: string | undefined): readonly NumberedEvent[] {
  return first === undefined ? [] : events.filter(({ event }) => (event.until ?? event.on) >= first.slice(0, 10));
}
