import type { Locale } from '../../../kernel/locale.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import type { AnnotationError, InvalidAnnotation, AnnotationNotFound } from '../domain/annotation.errors.js';
import type { AnnotationKind as Kind } from '../domain/annotation.js';
import type { ReadAnnotation } from '../app/annotations-reader.js';
import { Annotation, AnnotationKind, AnnotationPermissions } from './annotation.types.js';

const KINDS: Readonly<Record<Kind, AnnotationKind>> = {
  reorganisation: AnnotationKind.REORGANISATION, incident: AnnotationKind.INCIDENT, launch: AnnotationKind.LAUNCH, practice: AnnotationKind.PRACTICE, other: AnnotationKind.OTHER,
};

/** An event as the API gives it; `addedBy` is a name. */
export function presentAnnotation({ annotationId, teamId, kind, title, startsOn, endsOn, url, addedByName, mayEdit }: ReadAnnotation, locale: Locale): Annotation {
  return outcome(Annotation, {
    id: annotationId, kind: KINDS[kind], title: title[locale], on: startsOn, until: endsOn, url, addedBy: addedByName,
    team: teamId === null ? null : outcome(Team, { id: teamId } as Team), viewerCan: outcome(AnnotationPermissions, { edit: mayEdit }),
  });
}

export function kindOf(kind: AnnotationKind): Kind {
  return kind.toLowerCase() as Kind;
}

export function presentAnnotationError(error: AnnotationNotFound): NotFoundError;
export function presentAnnotationError(error: AnnotationError): NotFoundError | InvalidInput;
export function presentAnnotationError(error: AnnotationNotFound | InvalidAnnotation): NotFoundError | InvalidInput {
  switch (error.kind) {
    case 'not-found': return outcome(NotFoundError, { message: 'There is no such team or event, or it is not yours to change.' });
    case 'invalid': return outcome(InvalidInput, { message: error.problems[0]?.message ?? 'Something can’t be accepted.', problems: error.problems.map((problem) => ({ ...problem })) });
  }
}
