import { useQuery } from '@tanstack/react-query';
import { useMunicipalities } from '../../../../shared/api/municipalities.js';
import { Loading } from '../../../../shared/components/loading.js';
import { ProblemScreen } from '../../../../shared/components/problem-screen.js';
import { problemCodeOf } from '../../../../shared/i18n/problem-sentence.js';
import { useLanguage } from '../../../../shared/i18n/language.js';
import { EVERY_ROUND, matrixQuery } from '../../api/comparison.js';
import { choicesOf, choicesOfList } from '../selection/round-choice.js';
import { ComparedRounds } from './compared-rounds.js';
import { TooFewRounds } from './too-few-rounds.js';

/** Problems between some rounds, which leave others that can be compared. */
const BETWEEN_ROUNDS = ['mapping-circular', 'mapping-contradictory'];

/** The rounds there are, and what they can be compared for. */
export function ComparisonScreen({ municipalityId }: { readonly municipalityId: string }) {
  const language = useLanguage();
  const { data, error, errorUpdateCount, refetch } = useQuery(
    matrixQuery(municipalityId, EVERY_ROUND, language),
  );
  const municipality = useMunicipalities().data?.find(({ id }) => id === municipalityId);

  const isBetween = BETWEEN_ROUNDS.includes(problemCodeOf(error));
  if (error && !isBetween) return <ProblemScreen error={error} onRetry={() => void refetch()} />;
  // What failed once is asked again by the matrix below, which must stay meanwhile.
  const isAwaited = data === undefined && errorUpdateCount === 0;
  if (municipality === undefined || isAwaited) return <Loading />;

  const choices = data ? choicesOf(data.rounds) : choicesOfList(municipality.rounds);
  const leading = choices.filter(({ isLeading }) => isLeading);
  const shared = { municipalityId, municipality: municipality.name, choices };
  return leading.length < 2 ? (
    <TooFewRounds {...shared} notice={data?.notice ?? null} />
  ) : (
    <ComparedRounds {...shared} />
  );
}
