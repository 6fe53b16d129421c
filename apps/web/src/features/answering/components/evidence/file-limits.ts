import { SelbstcheckError } from '@selbstcheck/domain';

const LARGEST_FILE = 10 * 1024 * 1024;

/** Kinds of files that back an answer; what is really in a file the server looks up. */
const ENDINGS = ['pdf', 'png', 'jpg', 'jpeg', 'txt', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'];

/** For the `accept` of an input. */
export const ACCEPTED_FILES = ENDINGS.map((ending) => `.${ending}`).join(',');

/** What can be told of a file before it is sent; null where nothing is wrong with it. */
export function fileProblem({ name, size }: Pick<File, 'name' | 'size'>): SelbstcheckError | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (!ENDINGS.includes(ending)) {
    return new SelbstcheckError('evidence-file-type', 'Files of this kind are not taken. Save it as PDF.');
  }
  if (size === 0) return new SelbstcheckError('evidence-file-empty', 'The file is empty. Choose another.');
  if (size <= LARGEST_FILE) return null;
  return new SelbstcheckError('evidence-file-too-large', 'The file is too large. Make it smaller.');
}
