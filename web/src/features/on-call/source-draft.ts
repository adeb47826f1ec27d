import type { RosterSourceInput, RosterSourceKind } from '../../lib/graphql/generated.js';

export const sourceKinds: readonly RosterSourceKind[] = ['ICS_URL', 'ICS_FILE', 'PAGERDUTY', 'GRAFANA', 'LINKEDIN'];

/** A source as it is typed; fields that its kind has no use for stay empty. */
export interface SourceDraft {
  label: string;
  kind: RosterSourceKind;
  url: string;
  schedule: string;
  token: string;
  fileName: string;
  fileBase64: string;
  defaultRole: string;
}

export const emptyDraft: SourceDraft = { label: '', kind: 'ICS_URL', url: '', schedule: '', token: '', fileName: '', fileBase64: '', defaultRole: '' };

type Field = 'url' | 'schedule' | 'token' | 'fileBase64';

/** The fields of each kind, and which of them it can't do without. */
const fieldsOf: Readonly<Record<RosterSourceKind, { readonly shown: readonly Field[]; readonly needed: readonly Field[] }>> = {
  ICS_URL: { shown: ['url'], needed: ['url'] },
  ICS_FILE: { shown: ['fileBase64'], needed: ['fileBase64'] },
  PAGERDUTY: { shown: ['schedule', 'token', 'url'], needed: ['schedule', 'token'] },
  GRAFANA: { shown: ['url', 'schedule', 'token'], needed: ['url', 'schedule', 'token'] },
  LINKEDIN: { shown: ['url', 'schedule'], needed: ['url', 'schedule'] },
};

export const shows = (kind: RosterSourceKind, field: Field): boolean => fieldsOf[kind].shown.includes(field);

/** The fields that have to be filled in; a key that is kept needn't be typed again. */
export const neededFields = (kind: RosterSourceKind, hasKey: boolean): readonly Field[] => fieldsOf[kind].needed.filter((field) => field !== 'token' || !hasKey);

/** What the server is asked to read: only what the kind has a use for. Calendar programs hand out webcal addresses, which are https ones. */
export function sourceInput({ kind, url, schedule, token, fileBase64, defaultRole }: SourceDraft): RosterSourceInput {
  const of = (field: Field, value: string): string | null => (shows(kind, field) && value.trim() !== '' ? value.trim() : null);
  return {
    kind, url: of('url', url.trim().replace(/^webcals?:\/\//i, 'https://')), schedule: of('schedule', schedule), token: of('token', token), fileBase64: of('fileBase64', fileBase64),
    defaultRole: defaultRole.trim() === '' ? null : defaultRole.trim(),
  };
}
