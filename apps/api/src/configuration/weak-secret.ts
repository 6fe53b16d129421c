const SHORTEST = 32;
/** Random text of 32 characters, even of hexadecimal digits only, practically never has fewer. */
const FEWEST_DIFFERENT = 10;
const TYPICAL = /change.?me|secret|geheim|passwor|kennwort|example|beispiel|selbstcheck|default|qwert|asdf/i;
const RUNS = /(.)\1{4}|01234567|12345678|abcdefgh/i;

/** Whether a secret is short, monotonous, or what people write into examples. */
export function isWeakSecret(secret: string): boolean {
  const halves = [secret.slice(0, secret.length / 2), secret.slice(secret.length / 2)];
  return (
    secret.length < SHORTEST ||
    new Set(secret).size < FEWEST_DIFFERENT ||
    TYPICAL.test(secret) ||
    RUNS.test(secret) ||
    halves[0] === halves[1]
  );
}
