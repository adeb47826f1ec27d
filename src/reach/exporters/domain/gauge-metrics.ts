import type { Metric } from './result-metrics.js';

/** A number as a practice last told it, with the name of its team. */
export interface ToldGauge {
  readonly gauge: string;
  readonly help: string;
  readonly teamId: string | null;
  readonly team: string | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Numbers of practices as metrics, those of teams only where the reader may see them. A gauge has one set of label names: all that its practice gave it. */
export function gaugeMetrics(told: readonly ToldGauge[], isVisible: (teamId: string) => boolean): readonly Metric[] {
  const shown = told.filter(({ teamId }) => teamId === null || isVisible(teamId));
  return [...new Set(shown.map(({ gauge }) => gauge))].map((gauge) => {
    const own = shown.filter((one) => one.gauge === gauge);
    const names = [...new Set(own.flatMap(({ labels }) => Object.keys(labels)))].sort();
    return {
      name: `barograph_${gauge}`, help: own[0]!.help, labels: ['team_id', 'team', ...names],
      samples: own.map(({ teamId, team, labels, value }) => ({
        labels: { team_id: teamId ?? '', team: team ?? '', ...Object.fromEntries(names.map((name) => [name, labels[name] ?? ''])) }, value,
      })),
    };
  });
}
