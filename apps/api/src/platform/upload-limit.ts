/** Said wherever an upload is refused for its size. */
export const UPLOAD_TOO_LARGE = 'The file is larger than 20 MB. Choose the Auswertung itself.';
