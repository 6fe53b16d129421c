import { useTranslation } from 'react-i18next';

interface QuestionCountsProps {
  readonly counts: { readonly rated: number | null; readonly asked: number | null };
}

/** "12 von 14 Fragen", or that it is not known. */
export function QuestionCounts({ counts: { rated, asked } }: QuestionCountsProps) {
  const { t } = useTranslation();
  return rated === null || asked === null
    ? t('coverage.unknown')
    : t('coverage.questions', { rated, count: asked });
}
