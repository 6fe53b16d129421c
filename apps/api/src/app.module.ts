import { Module, type DynamicModule } from '@nestjs/common';
import type { Composition } from './composition/composition.js';
import { AccountController } from './features/account/account.controller.js';
import { OwnDataController } from './features/account/own-data.controller.js';
import { SecondFactorController } from './features/account/second-factor.controller.js';
import { MailsController } from './features/administration/mails.controller.js';
import { MunicipalitiesController } from './features/administration/municipalities.controller.js';
import { PeopleController } from './features/administration/people.controller.js';
import { AnsweringController } from './features/answering/answering.controller.js';
import { EvidenceController } from './features/answering/evidence.controller.js';
import { AuditController } from './features/audit/audit.controller.js';
import { InspectionsController } from './features/audit/inspections.controller.js';
import { InstallationAuditController } from './features/audit/installation-audit.controller.js';
import { DraftsController } from './features/catalogue/drafts.controller.js';
import { QuestionsController } from './features/catalogue/questions.controller.js';
import { VersionsController } from './features/catalogue/versions.controller.js';
import { AgreementController } from './features/closing/agreement.controller.js';
import { ClosingController } from './features/closing/closing.controller.js';
import { RevisionsController } from './features/closing/revisions.controller.js';
import { TextsController } from './features/closing/texts.controller.js';
import { ComparisonFilesController } from './features/comparison/comparison-files.controller.js';
import { ComparisonController } from './features/comparison/comparison.controller.js';
import { OthersController } from './features/comparison/others.controller.js';
import { DeliveryController } from './features/digests/delivery.controller.js';
import { CalendarController } from './features/digests/calendar.controller.js';
import { MeetingsController } from './features/digests/meetings.controller.js';
import { PreviewController } from './features/digests/preview.controller.js';
import { PublicLinksController } from './features/digests/public-links.controller.js';
import { PublicationsController } from './features/digests/publications.controller.js';
import { SubscriptionStatesController } from './features/digests/subscription-states.controller.js';
import { SubscriptionsController } from './features/digests/subscriptions.controller.js';
import { HealthController } from './features/health/health.controller.js';
import { ImportsController } from './features/imports/imports.controller.js';
import { InstallationController } from './features/installation/installation.controller.js';
import { JobsController } from './features/jobs/jobs.controller.js';
import { JoiningController } from './features/joining/joining.controller.js';
import { MembersController } from './features/members/members.controller.js';
import { ModelsController } from './features/models/models.controller.js';
import { ShownModelController } from './features/models/shown-model.controller.js';
import { PrivacyController } from './features/privacy/privacy.controller.js';
import { ResultsTableController } from './features/results/results-table.controller.js';
import { ResultsController } from './features/results/results.controller.js';
import { AssignmentsController } from './features/rounds/assignments.controller.js';
import { PlanningController } from './features/rounds/planning.controller.js';
import { ProgressController } from './features/rounds/progress.controller.js';
import { RoundKeepingController } from './features/rounds/round-keeping.controller.js';
import { RoundsController } from './features/rounds/rounds.controller.js';
import { StepsController } from './features/rounds/steps.controller.js';
import { PasswordResetController } from './features/session/password-reset.controller.js';
import { ProviderController } from './features/session/provider.controller.js';
import { SessionController } from './features/session/session.controller.js';
import { EarlierRoundsController } from './features/tables/earlier-rounds.controller.js';
import { QuestionnaireFilesController } from './features/tables/questionnaire-files.controller.js';
import { TokensController } from './features/tokens/tokens.controller.js';
import { CriterionFileController } from './features/trends/criterion-file.controller.js';
import { TargetsController } from './features/trends/targets.controller.js';
import { TrendsController } from './features/trends/trends.controller.js';

/** The HTTP side: controllers over use cases that were put together before. */
@Module({})
export class AppModule {
  static over(composition: Composition): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        InstallationController,
        SessionController,
        ProviderController,
        PasswordResetController,
        JoiningController,
        AccountController,
        SecondFactorController,
        OwnDataController,
        MembersController,
        TokensController,
        MunicipalitiesController,
        PeopleController,
        MailsController,
        JobsController,
        AuditController,
        InstallationAuditController,
        InspectionsController,
        PrivacyController,
        RoundsController,
        RoundKeepingController,
        PlanningController,
        StepsController,
        AssignmentsController,
        ProgressController,
        ResultsController,
        ResultsTableController,
        ComparisonController,
        ComparisonFilesController,
        OthersController,
        TrendsController,
        CriterionFileController,
        TargetsController,
        VersionsController,
        DraftsController,
        QuestionsController,
        AnsweringController,
        EvidenceController,
        ImportsController,
        AgreementController,
        TextsController,
        ClosingController,
        RevisionsController,
        QuestionnaireFilesController,
        EarlierRoundsController,
        SubscriptionsController,
        SubscriptionStatesController,
        PublicLinksController,
        MeetingsController,
        CalendarController,
        PublicationsController,
        DeliveryController,
        PreviewController,
        ModelsController,
        ShownModelController,
      ],
      providers: [...composition.provided],
    };
  }
}
