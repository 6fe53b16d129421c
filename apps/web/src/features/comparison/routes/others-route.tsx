import { useParams } from 'react-router';
import { OthersScreen } from '../components/others/others-screen.js';
import '../../../styles/comparison.css';

/** The municipality among others that take part: medians and quartiles, never names or ranks. */
export default function OthersRoute() {
  const { municipalityId = '' } = useParams();
  return <OthersScreen key={municipalityId} municipalityId={municipalityId} />;
}
