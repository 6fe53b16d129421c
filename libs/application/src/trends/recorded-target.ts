import { glyphOfSymbol } from '@selbstcheck/domain';
import type { AuditSubject, AuditValues } from '../audit/audit-event.js';
import type { StoredTarget } from '../ports/target-store.js';
import type { AskedCriterion } from './asked-criterion.js';

/** What an entry about a target is about. */
export function targetSubject({ id }: StoredTarget): AuditSubject {
  return { kind: 'target', id };
}

/** A target in the audit trail. Its reason is somebody's free text and stays with the target. */
export function recordedTarget({ symbol, date }: StoredTarget, { criterion }: AskedCriterion): AuditValues {
  return { criterion: criterion.title.de, symbol: glyphOfSymbol(symbol), date };
}
