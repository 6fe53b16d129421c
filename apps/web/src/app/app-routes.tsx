import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { OverviewRoute } from '../features/results/routes/overview-route.js';
import { PATHS } from '../shared/addresses/addresses.js';
import { NoSuchPage } from '../shared/components/no-such-page.js';
import { withSentences } from '../shared/i18n/load-sentences.js';
import { RequireSession } from '../shared/session/require-session.js';
import { HomeRoute } from './home-route.js';
import { ImportRedirect } from './import-redirect.js';
import { Shell } from './shell.js';

const WhyOverallRoute = lazy(() => import('../features/results/routes/why-overall-route.js'));
const WhyFieldRoute = lazy(() => import('../features/results/routes/why-field-route.js'));
const ImportRoute = lazy(() => import('../features/imports/routes/import-route.js'));
const TrendsRoute = lazy(() =>
  withSentences('trends', () => import('../features/trends/routes/trends-route.js')),
);
const CriterionRoute = lazy(() =>
  withSentences('trends', () => import('../features/trends/routes/criterion-route.js')),
);
const ComparisonRoute = lazy(() =>
  withSentences('comparison', () => import('../features/comparison/routes/comparison-route.js')),
);
const OthersRoute = lazy(() =>
  withSentences('comparison', () => import('../features/comparison/routes/others-route.js')),
);
const CatalogueRoutes = lazy(() =>
  withSentences('catalogue', () => import('../features/catalogue/routes/catalogue-routes.js')),
);
const RoundsRoute = lazy(() =>
  withSentences('rounds', () => import('../features/rounds/routes/rounds-route.js')),
);
const NewRoundRoute = lazy(() =>
  withSentences('rounds', () => import('../features/rounds/routes/new-round-route.js')),
);
const RoundRoute = lazy(() =>
  withSentences('rounds', () => import('../features/rounds/routes/round-route.js')),
);
const RoundPlanRoute = lazy(() =>
  withSentences('rounds', () => import('../features/rounds/routes/round-plan-route.js')),
);
const AssignmentsRoute = lazy(() =>
  withSentences('rounds', () => import('../features/rounds/routes/assignments-route.js')),
);
const AnsweringRoute = lazy(() =>
  withSentences('answering', () => import('../features/answering/routes/answering-route.js')),
);
const PaperRoute = lazy(() =>
  withSentences('answering', () => import('../features/answering/routes/paper-route.js')),
);
const AgreementRoute = lazy(() =>
  withSentences('closing', () => import('../features/closing/routes/agreement-route.js')),
);
const TextsRoute = lazy(() =>
  withSentences('closing', () => import('../features/closing/routes/texts-route.js')),
);
const ClosingRoute = lazy(() =>
  withSentences('closing', () => import('../features/closing/routes/closing-route.js')),
);
const RevisionsRoute = lazy(() =>
  withSentences('closing', () => import('../features/closing/routes/revisions-route.js')),
);
const CorrectionRoute = lazy(() =>
  withSentences('closing', () => import('../features/closing/routes/correction-route.js')),
);
const EarlierRoundRoute = lazy(() =>
  withSentences('tables', () => import('../features/tables/routes/earlier-round-route.js')),
);
const TablesRoute = lazy(() =>
  withSentences('tables', () => import('../features/tables/routes/tables-route.js')),
);
const DigestsRoutes = lazy(() =>
  withSentences('digests', () => import('../features/digests/routes/digests-routes.js')),
);
const DigestConfirmationRoute = lazy(() =>
  withSentences('digests', () => import('../features/digests/routes/digest-confirmation-route.js')),
);
const DigestUnsubscriptionRoute = lazy(() =>
  withSentences('digests', () => import('../features/digests/routes/digest-unsubscription-route.js')),
);
const MethodsRoute = lazy(() =>
  withSentences('methods', () => import('../features/methods/routes/methods-route.js')),
);
const AdministrationRoutes = lazy(() =>
  withSentences('administration', () => import('../features/administration/routes/administration-routes.js')),
);
const PrivacyRoute = lazy(() =>
  withSentences('administration', () => import('../features/privacy/routes/privacy-route.js')),
);
const AccessibilityRoute = lazy(() =>
  withSentences('administration', () => import('../features/privacy/routes/accessibility-route.js')),
);
const SignInRoute = lazy(() =>
  withSentences('account', () => import('../features/sign-in/routes/sign-in-route.js')),
);
const SignInReturnRoute = lazy(() =>
  withSentences('account', () => import('../features/sign-in/routes/sign-in-return-route.js')),
);
const ForgottenPasswordRoute = lazy(() =>
  withSentences('account', () => import('../features/joining/routes/forgotten-password-route.js')),
);
const NewPasswordRoute = lazy(() =>
  withSentences('account', () => import('../features/joining/routes/new-password-route.js')),
);
const InvitationRoute = lazy(() =>
  withSentences('account', () => import('../features/joining/routes/invitation-route.js')),
);
const SetUpRoute = lazy(() =>
  withSentences('account', () => import('../features/joining/routes/set-up-route.js')),
);
const AddressConfirmationRoute = lazy(() =>
  withSentences('account', () => import('../features/joining/routes/address-confirmation-route.js')),
);
const AccountRoute = lazy(() =>
  withSentences('account', () => import('../features/account/routes/account-route.js')),
);

/** Every screen and its address. What the first look does not need is loaded when it is opened. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route element={<RequireSession />}>
          <Route path={PATHS.home} element={<HomeRoute />} />
          <Route path={PATHS.municipality} element={<HomeRoute />} />
          <Route path={PATHS.overview} element={<OverviewRoute />} />
          <Route path={PATHS.rounds} element={<RoundsRoute />} />
          <Route path={PATHS.newRound} element={<NewRoundRoute />} />
          <Route path={PATHS.earlierRound} element={<EarlierRoundRoute />} />
          <Route path={PATHS.round} element={<RoundRoute />} />
          <Route path={PATHS.roundPlan} element={<RoundPlanRoute />} />
          <Route path={PATHS.assignments} element={<AssignmentsRoute />} />
          <Route path={PATHS.answering} element={<AnsweringRoute />} />
          <Route path={PATHS.answeringCriterion} element={<AnsweringRoute />} />
          <Route path={PATHS.paper} element={<PaperRoute />} />
          <Route path={PATHS.agreement} element={<AgreementRoute />} />
          <Route path={PATHS.agreementCriterion} element={<AgreementRoute />} />
          <Route path={PATHS.texts} element={<TextsRoute />} />
          <Route path={PATHS.closing} element={<ClosingRoute />} />
          <Route path={PATHS.revisions} element={<RevisionsRoute />} />
          <Route path={PATHS.revision} element={<RevisionsRoute />} />
          <Route path={PATHS.correction} element={<CorrectionRoute />} />
          <Route path={PATHS.tables} element={<TablesRoute />} />
          <Route path={PATHS.whyOverall} element={<WhyOverallRoute />} />
          <Route path={PATHS.whyField} element={<WhyFieldRoute />} />
          <Route path={PATHS.trends} element={<TrendsRoute />} />
          <Route path={PATHS.criterionTrend} element={<CriterionRoute />} />
          <Route path={PATHS.comparison} element={<ComparisonRoute />} />
          <Route path={PATHS.others} element={<OthersRoute />} />
          <Route path={`${PATHS.catalogue}/*`} element={<CatalogueRoutes />} />
          <Route path={`${PATHS.digests}/*`} element={<DigestsRoutes />} />
          <Route path={PATHS.import} element={<ImportRoute />} />
          <Route path={PATHS.importAnywhere} element={<ImportRedirect />} />
          <Route path={PATHS.account} element={<AccountRoute />} />
          <Route path={`${PATHS.administration}/*`} element={<AdministrationRoutes />} />
        </Route>
        <Route path={PATHS.digestConfirmation} element={<DigestConfirmationRoute />} />
        <Route path={PATHS.digestUnsubscription} element={<DigestUnsubscriptionRoute />} />
        <Route path={PATHS.methods} element={<MethodsRoute />} />
        <Route path={PATHS.privacy} element={<PrivacyRoute />} />
        <Route path={PATHS.accessibility} element={<AccessibilityRoute />} />
        <Route path={PATHS.signIn} element={<SignInRoute />} />
        <Route path={PATHS.signInReturn} element={<SignInReturnRoute />} />
        <Route path={PATHS.forgottenPassword} element={<ForgottenPasswordRoute />} />
        <Route path={PATHS.newPassword} element={<NewPasswordRoute />} />
        <Route path={PATHS.invitation} element={<InvitationRoute />} />
        <Route path={PATHS.setUp} element={<SetUpRoute />} />
        <Route path={PATHS.addressConfirmation} element={<AddressConfirmationRoute />} />
        <Route path="*" element={<NoSuchPage />} />
      </Route>
    </Routes>
  );
}
