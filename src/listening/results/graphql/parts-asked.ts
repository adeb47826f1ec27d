import { Kind, visit, type FragmentDefinitionNode, type GraphQLResolveInfo } from 'graphql';
import { TREND_PARTS, type TrendPart } from '../app/team-trends.js';

/** Which parts of a team's trends a question names anywhere, so that the others need not be read. */
export function partsAsked({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): ReadonlySet<TrendPart> {
  const named = new Set<string>();
  const seen = new Set<FragmentDefinitionNode>();
  const look = (node: Parameters<typeof visit>[0]): void => void visit(node, {
    [Kind.FIELD]: ({ name }) => void named.add(name.value),
    [Kind.FRAGMENT_SPREAD]: ({ name }) => {
      const fragment = fragments[name.value];
      if (!fragment || seen.has(fragment)) return;
      seen.add(fragment);
      look(fragment);
    },
  });
  fieldNodes.forEach(look);
  return new Set(TREND_PARTS.filter((part) => named.has(part)));
}
