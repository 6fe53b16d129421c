import { it } from '@jest/globals';
import { EVERY_SCREEN } from './browser/tour.js';
import { useScreens } from './browser/use-screens.js';
import { expectSoundScreen } from './checks/whole-screen.js';

const screens = useScreens();

it.each(EVERY_SCREEN.map((stop) => [stop.name, stop] as const))(
  '%s fits from 320 to 1920 px, light and dark, everybody can use it, and no word is foreign',
  (_, stop) => expectSoundScreen(screens, stop),
);
