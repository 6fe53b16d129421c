import { it } from '@jest/globals';
import { CATALOGUE_STOPS } from './browser/tour-of-catalogues.js';
import { YEARS_STOPS } from './browser/tour-of-years.js';
import { useScreens } from './browser/use-screens.js';
import { withTour } from './browser/with-tour.js';
import { expectSoundScreen } from './checks/whole-screen.js';

const screens = useScreens(withTour);

it.each([...YEARS_STOPS, ...CATALOGUE_STOPS].map((stop) => [stop.name, stop] as const))(
  '%s fits from 320 to 1920 px, light and dark, everybody can use it, and no word is foreign',
  (_, stop) => expectSoundScreen(screens, stop),
);
