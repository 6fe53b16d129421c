import { MailReader } from '@selbstcheck/application';
import PostalMime from 'postal-mime';

/** Reads mails that this product wrote. */
export class PostalMailReader extends MailReader {
  async text(bytes: Uint8Array): Promise<string> {
    const { text } = await PostalMime.parse(bytes);
    return (text ?? '').trimEnd();
  }
}
