import { describeAgreementRepository } from './contracts/agreements.ts';
import { describeAwaitedAnswerRepository } from './contracts/awaited-answers.ts';
import { describeConceptLoadRepository } from './contracts/concept-loads.ts';
import { describeConceptRepository } from './contracts/concepts.ts';
import { describeEvidenceRepository } from './contracts/evidence.ts';
import { describeRegistrationRepository } from './contracts/registrations.ts';
import { describeImportRepository } from './contracts/imports.ts';
import { describeInsightsRepository } from './contracts/insights.ts';
import { describeIntroductionRepository } from './contracts/introductions.ts';
import { describePassportRepository } from './contracts/passports.ts';
import { describePlacementRepository } from './contracts/placements.ts';
import { describeReleases } from './contracts/releases.ts';
import { describeStoredSkillsRepository } from './contracts/stored-skills.ts';
import { describeSignOffRepository } from './contracts/sign-offs.ts';
import type { RepositoriesUnderTest } from './contracts/settled-region.ts';
import { describeEffortRepositories } from './contracts/efforts.ts';
import { describeSecondTrackRepositories } from './contracts/second-track.ts';
import { describeShareLinkRepository } from './contracts/share-links.ts';
import { describeKnowledgeRepositories } from './contracts/knowledge.ts';
import { describeTrainingRepositories } from './contracts/trainings.ts';
import { inMemoryWorld } from './in-memory-world.ts';

async function make(): Promise<RepositoriesUnderTest> {
  const { transaction } = inMemoryWorld();
  return { transaction, close: async () => {} };
}

describeEvidenceRepository('the in-memory world', make);
describeRegistrationRepository('the in-memory world', make);
describePassportRepository('the in-memory world', make);
describeIntroductionRepository('the in-memory world', make);
describeAwaitedAnswerRepository('the in-memory world', make);
describePlacementRepository('the in-memory world', make);
describeAgreementRepository('the in-memory world', make);
describeReleases('the in-memory world', make);
describeSecondTrackRepositories('the in-memory world', make);
describeEffortRepositories('the in-memory world', make);
describeShareLinkRepository('the in-memory world', make);
describeKnowledgeRepositories('the in-memory world', make);
describeTrainingRepositories('the in-memory world', make);
describeInsightsRepository('the in-memory world', make);
describeImportRepository('the in-memory world', make);
describeConceptRepository('the in-memory world', make);
describeConceptLoadRepository('the in-memory world', make);
describeStoredSkillsRepository('the in-memory world', make);
describeSignOffRepository('the in-memory world', make);
