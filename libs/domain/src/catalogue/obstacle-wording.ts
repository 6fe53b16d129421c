/** One language's wording of what forbids the activation of a draft. Names stand in quotation marks. */
export interface ObstacleWording {
  readonly quoted: (name: string) => string;
  readonly linksOpen: (criteria: number, questions: number) => string;
  readonly versionExists: (version: string) => string;
}

function counted(count: number, one: string, several: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
}

/** The German wording of what forbids an activation. */
export const OBSTACLE_WORDING_DE: ObstacleWording = {
  quoted: (name) => `„${name}“`,
  linksOpen: (criteria, questions) => {
    const open = [...counted(criteria, 'Kriterium', 'Kriterien'), ...counted(questions, 'Frage', 'Fragen')];
    const count = criteria + questions;
    return `Noch mindestens ${count} ${count === 1 ? 'Zuordnung ist' : 'Zuordnungen sind'} offen (${open.join(', ')}).`;
  },
  versionExists: (version) =>
    `Die Fassung ${version} gibt es schon; eine geänderte Fassung braucht eine eigene Kennung und eine eigene Ausgabe.`,
};

/** The English wording of what forbids an activation. */
export const OBSTACLE_WORDING_EN: ObstacleWording = {
  quoted: (name) => `“${name}”`,
  linksOpen: (criteria, questions) => {
    const open = [
      ...counted(criteria, 'criterion', 'criteria'),
      ...counted(questions, 'question', 'questions'),
    ];
    const count = criteria + questions;
    return `At least ${count} ${count === 1 ? 'link is' : 'links are'} still open (${open.join(', ')}).`;
  },
  versionExists: (version) =>
    `The version ${version} is already there; a changed version needs an id and an edition of its own.`,
};
