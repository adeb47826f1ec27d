import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../people/directory/directory.module.js';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { registerLogSentences } from '../../platform/logs/member-log-sentences.js';
import { AnnotationNews } from './app/annotation-news.js';
import { AnnotationsReader } from './app/annotations-reader.js';
import { HeedTimelineEvents } from './app/heed-timeline-events.js';
import { WriteAnnotations } from './app/write-annotations.js';
import { ANNOTATION_LOG } from './domain/annotation-log.js';
import { annotationPolicy } from './domain/annotation.policy.js';
import { AnnotationResolver } from './graphql/annotation.resolver.js';
import { AnnotationStore } from './persistence/annotation.store.js';

registerPolicy(annotationPolicy);
registerLogSentences(ANNOTATION_LOG);

/** Events on the time lines of results: what leads and admins write, and what practices tell. */
@Module({
  imports: [DirectoryModule],
  providers: [AnnotationNews, AnnotationsReader, AnnotationStore, HeedTimelineEvents, WriteAnnotations, AnnotationResolver],
  exports: [AnnotationsReader, AnnotationStore, WriteAnnotations],
})
export class AnnotationsModule {}
