import { Module } from '@nestjs/common';
import { registerPolicy } from '../../platform/access/policy-registry.js';
import { registerLogSentences } from '../../platform/logs/member-log-sentences.js';
import { PoliciesReader } from './app/policies-reader.js';
import { SetPolicy } from './app/set-policy.js';
import { POLICIES_LOG } from './domain/policies-log.js';
import { policiesPolicy } from './domain/policies.policy.js';
import { PolicyStore } from './persistence/policy.store.js';

registerPolicy(policiesPolicy);
registerLogSentences(POLICIES_LOG);

/** Which practices an organization has, and the rules it set for them over time. */
@Module({ providers: [PoliciesReader, PolicyStore, SetPolicy], exports: [PoliciesReader, SetPolicy] })
export class PoliciesModule {}
