import { Module } from '@nestjs/common';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { metricsPolicy } from './domain/metrics.policy.js';

registerPolicy(metricsPolicy);

/** Published results for other programs. */
@Module({})
export class ExportersModule {}
