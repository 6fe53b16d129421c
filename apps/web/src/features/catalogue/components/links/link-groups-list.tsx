import type { DraftLink } from '@selbstcheck/contracts';
import { Localized } from '../../../../shared/components/localized.js';
import { ChangeProblem } from './change-problem.js';
import { LinkForm } from './link-form.js';
import type { FieldGroup } from './link-groups.js';
import { anchorOf, anchorPart, concerns, type LinkEnd } from './link-parts.js';
import { LinkRow } from './link-row.js';
import { LinkSides } from './link-sides.js';
import { linkAsTyped } from './part-catalogue.js';
import type { WorkListState } from './use-work-list.js';

interface LinkGroupsProps {
  readonly groups: readonly FieldGroup[];
  /** All links of the draft, also those that are not shown. */
  readonly links: readonly DraftLink[];
  readonly list: WorkListState;
}

/** Links below their field and criterion; one at a time is unfolded. */
export function LinkGroups({ groups, links, list }: LinkGroupsProps) {
  return groups.map(({ title, criteria }) => (
    <section key={title.de} className="worklist__field">
      <h3>
        <Localized text={title} />
      </h3>
      {criteria.map((criterion) => (
        <div key={criterion.part}>
          <h4>
            <Localized text={criterion.title} />
          </h4>
          <ul className="plain">
            {criterion.links.map((link) => (
              <ListedLink key={anchorOf(link)} link={link} links={links} list={list} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}

interface ListedLinkProps extends Omit<LinkGroupsProps, 'groups'> {
  readonly link: DraftLink;
}

function ListedLink({ link, links, list }: ListedLinkProps) {
  const { openPart, focus, problem } = list;
  // Another part of the link may be the one that was opened, before somebody else linked the two.
  const isOpen = concerns(link, openPart);
  const part = isOpen && openPart !== null ? openPart : anchorOf(link);
  const typed = list.typedOf(part, link);
  const remove = (end: LinkEnd, id: string) =>
    list.type(part, { ...typed, [end]: typed[end].filter((other) => other !== id) });
  return (
    <LinkRow
      link={link}
      isOpen={isOpen}
      focusCall={concerns(link, focus.part) ? focus.call : null}
      onToggle={() => list.toggle(part)}
    >
      <LinkSides link={linkAsTyped(links, link, typed)} fixed={anchorPart(link).id} onRemove={remove} />
      {problem?.place === 'row' ? <ChangeProblem error={problem.error} /> : null}
      <LinkForm
        link={link}
        links={links}
        typed={typed}
        pending={list.pending}
        onType={(changed) => list.type(part, changed)}
        onDecide={() => list.decide(part, link)}
        onWithdraw={() => list.withdraw(link)}
      />
    </LinkRow>
  );
}
