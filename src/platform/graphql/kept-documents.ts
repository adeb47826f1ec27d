import { parse, type DocumentNode } from 'graphql';
import { LIMITS } from './limits.js';

/** Pages send the same few documents; a stranger's go round and are forgotten. */
const MOST_DOCUMENTS = 100;
const kept = new Map<string, DocumentNode>();

/** A document of a subscription, parsed once for everybody who sends it: each of thousands of listeners would keep a tree of its own. */
export function keptDocument(text: string): DocumentNode {
  const known = kept.get(text);
  if (known) return known;
  const document = parse(text, { maxTokens: LIMITS.tokens });
  if (kept.size >= MOST_DOCUMENTS) kept.delete(kept.keys().next().value!);
  kept.set(text, document);
  return document;
}
