import { Link, NavLink } from 'react-router';

interface NavGroupProps {
  readonly title: string;
  readonly lang?: string;
  /** Where the title leads; without it, the title only names its links. */
  readonly to?: string;
  readonly links: readonly { readonly to: string; readonly word: string }[];
}

/** Links that belong together, under their title. */
export function NavGroup({ title, lang, to, links }: NavGroupProps) {
  return (
    <div className="sections__group">
      <p className="sections__title" lang={lang}>
        {to === undefined ? title : <Link to={to}>{title}</Link>}
      </p>
      {links.length === 0 ? null : (
        <ul className="plain">
          {links.map((link) => (
            <li key={link.to}>
              <NavLink to={link.to}>{link.word}</NavLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
