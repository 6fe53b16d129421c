import type { Member } from '@selbstcheck/contracts';
import { Disclosure } from '@selbstcheck/ui';
import { useAdministrationText } from '../../../../shared/i18n/administration-sentences.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { Entry } from '../frame/entry.js';
import { dayInWords } from '../frame/moment.js';
import { taskWords } from './task-words.js';

/** Those who left: without names, folded until somebody wants them. */
export function FormerMembers({ members }: { readonly members: readonly Member[] }) {
  const t = useAdministrationText();
  const language = useLanguage();
  if (members.length === 0) return null;
  return (
    <section className="card">
      <Disclosure summary={t('members.former', { count: members.length })}>
        <ul className="entries">
          {members.map((member) => (
            <Entry
              key={member.id}
              title={t(`role.${member.role}`)}
              facts={[
                taskWords(member),
                member.leftAt === null
                  ? null
                  : t('members.formerUntil', { date: dayInWords(member.leftAt, language) }),
              ]}
            />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
