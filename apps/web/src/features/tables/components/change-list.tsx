import type { FileAnswer } from '@selbstcheck/contracts';
import { FiledChange, FiledQuestion } from './change-words.js';

/** Answers that are taken over. */
export function ChangeList({ answers }: { readonly answers: readonly FileAnswer[] }) {
  return (
    <ul className="file-changes">
      {answers.map((answer) => (
        <li key={answer.questionId}>
          <p>
            <FiledQuestion answer={answer} />
          </p>
          <FiledChange answer={answer} />
        </li>
      ))}
    </ul>
  );
}
