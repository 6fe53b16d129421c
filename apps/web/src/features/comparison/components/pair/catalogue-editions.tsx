import type { SelectedRound } from '@selbstcheck/contracts';
import { Localized } from '../../../../shared/components/localized.js';
import { useComparisonText } from '../frame/comparison-text.js';

interface CatalogueEditionsProps {
  readonly before: SelectedRound;
  readonly after: SelectedRound;
}

/** Which catalogue versions the two rounds use. */
export function CatalogueEditions({ before, after }: CatalogueEditionsProps) {
  const t = useComparisonText();
  const isSame = before.catalogue.id === after.catalogue.id;
  return (
    <p className="muted">
      {t(isSame ? 'comparable.sameCatalogue' : 'comparable.otherCatalogue')}{' '}
      {isSame ? null : (
        <>
          <Edition round={before} /> →{' '}
        </>
      )}
      <Edition round={after} />
    </p>
  );
}

function Edition({ round: { catalogue } }: { readonly round: SelectedRound }) {
  return (
    <>
      <Localized text={catalogue.title} />, <Localized text={{ de: catalogue.edition }} />
    </>
  );
}
