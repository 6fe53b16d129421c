import Markdown from 'markdown-to-jsx/react';
import type { ReactNode } from 'react';

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:)/i;

interface LinkProps {
  readonly href?: string;
  readonly children?: ReactNode;
}

/** Only addresses that lead to a page or a mail; the words of all others stay. */
function SafeLink({ href, children }: LinkProps) {
  return href !== undefined && SAFE_ADDRESS.test(href) ? (
    <a href={href} rel="noopener noreferrer nofollow">
      {children}
    </a>
  ) : (
    <>{children}</>
  );
}

/** Of a picture only its description is shown: nothing is loaded from elsewhere. */
function DescriptionOnly({ alt }: { readonly alt?: string }) {
  return <>{alt}</>;
}

/** A heading inside a text must not stand among those of the page. */
function BoldLine({ children }: { readonly children?: ReactNode }) {
  return (
    <p>
      <strong>{children}</strong>
    </p>
  );
}

const SHOWN_AS = {
  a: SafeLink,
  img: DescriptionOnly,
  h1: BoldLine,
  h2: BoldLine,
  h3: BoldLine,
  h4: BoldLine,
  h5: BoldLine,
  h6: BoldLine,
};

/** A text of a field with its paragraphs, lists, emphasis and links; HTML in it is shown as it was typed. */
export function FormattedText({ text }: { readonly text: string }) {
  return (
    <div className="formatted" lang="de">
      <Markdown
        options={{ disableParsingRawHTML: true, forceBlock: true, wrapper: 'div', overrides: SHOWN_AS }}
      >
        {text}
      </Markdown>
    </div>
  );
}
