import { useParams } from 'react-router';
import { ComparisonScreen } from '../components/frame/comparison-screen.js';
import '../../../styles/comparison.css';

/** Vergleich: two rounds in depth, and all rounds side by side. */
export default function ComparisonRoute() {
  const { municipalityId = '' } = useParams();
  // The key: what was kept of one municipality while the next is loading must not be shown for it.
  return <ComparisonScreen key={municipalityId} municipalityId={municipalityId} />;
}
