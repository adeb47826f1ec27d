export const PLAN_ROSTER = `mutation ($input: PlanRosterImportInput!) { planRosterImport(input: $input) { __typename ... on PlanRosterImportSuccess
  { plan { planHash lines unchanged added { line email name teamPath } moved { email fromPath toPath } left { email } badLines { line } unitsLost { teamPath until } } } } }`;
export const APPLY_ROSTER = 'mutation ($input: ApplyRosterImportInput!) { applyRosterImport(input: $input) { __typename ... on ApplyRosterImportSuccess { added changed moved left } } }';

/** A roster in base64: people in 500 teams of three levels, each with a lead; in the second version every seventh has moved and every ninth is called otherwise. */
export function largeRoster(lines: number, version: 1 | 2): string {
  const rows = Array.from({ length: lines }, (_, index) => {
    const team = (index + (version > 1 && index % 7 === 0 ? 20 : 0)) % 500;
    const name = version > 1 && index % 9 === 0 ? `Renamed ${index}` : `Person ${index}`;
    const lead = index < 500 ? `Acme / Division ${index % 20} / Team ${index}` : '';
    return `person${index}@example.org,${name},Acme / Division ${team % 20} / Team ${team},${lead},Europe/Berlin,de,2024-01-${String(1 + (index % 28)).padStart(2, '0')}`;
  });
  return Buffer.from(['email,name,team path,lead_of,time_zone,locale,started_on', ...rows].join('\n')).toString('base64');
}
