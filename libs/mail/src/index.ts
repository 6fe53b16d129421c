export * from './folder-mailer.js';
export * from './letters/render-letter.js';
export * from './mail-folder-reader.js';
export * from './no-mail-folder.js';
export * from './smtp-mailer.js';
