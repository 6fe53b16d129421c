import { it } from '@jest/globals';
import { useScreens } from './browser/use-screens.js';
import { expectSoundScreen } from './checks/whole-screen.js';
import { DIGEST_STOPS, withDigests } from './digests/tour-of-digests.js';

const screens = useScreens(withDigests);

it.each(DIGEST_STOPS.map((stop) => [stop.name, stop] as const))(
  '%s fits from 320 to 1920 px, light and dark, everybody can use it, and no word is foreign',
  (_, stop) => expectSoundScreen(screens, stop),
);
