import { localized, type Language } from '../kernel/language.js';
import type { CatalogueVersion } from './catalogue.js';
import { OBSTACLE_WORDING_DE, OBSTACLE_WORDING_EN, type ObstacleWording } from './obstacle-wording.js';

/** A version as people know it. */
type NamedVersion = Pick<CatalogueVersion, 'title' | 'edition'>;

/** Why a drafted version cannot be activated. */
export type DraftObstacle =
  /** At least so many: a part may turn out to need a link of its own. */
  | { readonly kind: 'links_open'; readonly criteria: number; readonly questions: number }
  | { readonly kind: 'version_exists'; readonly version: NamedVersion };

const WORDING: Readonly<Record<Language, ObstacleWording>> = {
  de: OBSTACLE_WORDING_DE,
  en: OBSTACLE_WORDING_EN,
};

/** One sentence that says what forbids the activation, and what to do. */
export function draftObstacleSentence(obstacle: DraftObstacle, language: Language): string {
  const wording = WORDING[language];
  const named = ({ title, edition }: NamedVersion): string =>
    wording.quoted(`${localized(title, language).text}, ${edition}`);
  switch (obstacle.kind) {
    case 'links_open':
      return wording.linksOpen(obstacle.criteria, obstacle.questions);
    case 'version_exists':
      return wording.versionExists(named(obstacle.version));
  }
}
