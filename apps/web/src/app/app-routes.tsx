import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { OverviewRoute } from '../features/results/routes/overview-route.js';
import { PATHS } from '../shared/addresses/addresses.js';
import { NoSuchPage } from '../shared/components/no-such-page.js';
import { HomeRoute } from './home-route.js';
import { Shell } from './shell.js';

const WhyOverallRoute = lazy(() => import('../features/results/routes/why-overall-route.js'));
const WhyFieldRoute = lazy(() => import('../features/results/routes/why-field-route.js'));
const ImportRoute = lazy(() => import('../features/imports/routes/import-route.js'));
const MethodsRoute = lazy(() => import('../features/methods/routes/methods-route.js'));

/** Every screen and its address. What the first look does not need is loaded when it is opened. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route path={PATHS.home} element={<HomeRoute />} />
        <Route path={PATHS.municipality} element={<HomeRoute />} />
        <Route path={PATHS.overview} element={<OverviewRoute />} />
        <Route path={PATHS.whyOverall} element={<WhyOverallRoute />} />
        <Route path={PATHS.whyField} element={<WhyFieldRoute />} />
        <Route path={PATHS.import} element={<ImportRoute />} />
        <Route path={PATHS.methods} element={<MethodsRoute />} />
        <Route path="*" element={<NoSuchPage />} />
      </Route>
    </Routes>
  );
}
