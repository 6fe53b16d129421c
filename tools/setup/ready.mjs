import { build, isBuilt } from './building.mjs';
import { install, isInstalled } from './installation.mjs';
import { alone } from './lock.mjs';

/** Makes sure that everything is installed and built; cheap when it is. Throws a SetupError with a sentence. */
export async function makeReady(say) {
  if (isInstalled() && isBuilt()) return;
  await alone(say, async () => {
    await install(say);
    await build(say);
  });
}
