import { it } from '@jest/globals';
import { useScreens } from './browser/use-screens.js';
import { expectSoundScreen } from './checks/whole-screen.js';
import { JOB_STOPS, withTrial } from './digests/tour-of-jobs.js';

const screens = useScreens(withTrial);

it.each(JOB_STOPS.map((stop) => [stop.name, stop] as const))(
  '%s fits from 320 to 1920 px, light and dark, everybody can use it, and no word is foreign',
  (_, stop) => expectSoundScreen(screens, stop),
);
