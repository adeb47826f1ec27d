import { getNamedType, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';

/** Every field of these types says the same to everybody with the same sight. */
const WHOLE = new Set([
  'OrganizationOverview', 'OverviewTeam', 'OverviewCells', 'OverviewFinding', 'TeamTrends', 'DriverSeries', 'Signal', 'ForecastFan', 'ParentComparison', 'LineageEntry',
  'DriverImpactReport', 'DriverImpact', 'TrendRound', 'RoundDetails', 'ItemResult', 'RecommendResult', 'PooledElsewhere', 'Driver', 'Item', 'LocalizedText',
]);

/** Of these only some; the rest depends on who asks, or on more than the version counts. */
const PARTLY: Readonly<Record<string, ReadonlySet<string>>> = {
  Query: new Set(['teamTrends', 'organizationOverview']),
  Team: new Set(['id', 'name', 'path', 'parent', 'directCount', 'totalCount']),
  Pulse: new Set(['id', 'name', 'k', 'commentK']),
  Annotation: new Set(['id', 'kind', 'title', 'on', 'until', 'team', 'url', 'addedBy']),
};

/** The one root field of a document whose answer may be shared by everybody with the same sight; null when it may not. */
export function shareableRoot(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): 'teamTrends' | 'organizationOverview' | null {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation = operations.find(({ name }) => operationName === null || name?.value === operationName);
  const [root, ...others] = operation?.selectionSet.selections ?? [];
  if (operations.length !== 1 || operation?.operation !== 'query' || others.length > 0 || root?.kind !== Kind.FIELD || root.directives?.length) return null;
  let isShareable = true;
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, {
    Field: ({ name: { value: field } }) => {
      const parent = types.getParentType();
      const owner = parent && isObjectType(getNamedType(parent)) ? parent.name : '';
      if (field !== '__typename' && !WHOLE.has(owner) && !PARTLY[owner]?.has(field)) isShareable = false;
    },
  }));
  const name = root.name.value;
  return isShareable && (name === 'teamTrends' || name === 'organizationOverview') ? name : null;
}
