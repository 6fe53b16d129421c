import {
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { map, type Observable } from 'rxjs';

/** A file that leaves the server: always to be kept, never shown in the browser. */
export class FileAnswer {
  constructor(
    readonly fileName: string,
    readonly mediaType: string,
    readonly content: string | Uint8Array,
  ) {}
}

/** Sends files as attachments; whatever else is answered passes. */
export class FileAnswers implements NestInterceptor {
  intercept(_: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next
      .handle()
      .pipe(map((answer: unknown) => (answer instanceof FileAnswer ? attachment(answer) : answer)));
  }
}

function attachment({ fileName, mediaType, content }: FileAnswer): StreamableFile {
  const plain = fileName.replace(/[^A-Za-z0-9._-]/g, '_');
  return new StreamableFile(Buffer.from(content), {
    type: mediaType,
    disposition: `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
}

/** A file of JSON, as use cases write it. */
export function jsonFile({
  fileName,
  content,
}: {
  readonly fileName: string;
  readonly content: string;
}): FileAnswer {
  return new FileAnswer(fileName, 'application/json; charset=utf-8', content);
}
