/** SQL: the organization's calendar day. `$1` is the organization, `$2` the instant; evaluated once a query. */
export const TODAY = `(select ($2::timestamptz at time zone o.time_zone)::date from organization o where o.organization_id = $1)`;
